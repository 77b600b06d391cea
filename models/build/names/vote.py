#!/usr/bin/env python3
"""One set of marks from three: vote.py COUNTRIES.txt < teachers.tsv > silver.iob

COUNTRIES is lexicon/actors/countries.txt. A name is kept if the teachers that found it outweigh the rest; then it is
brought to the conventions of README.md. Sentences of fewer than 4 and of more than 100 words are left out.
"""
import re
import sys
from collections import defaultdict

TYPE = {'PERSON': 'PER', 'ORGANIZATION': 'ORG', 'ORG': 'ORG', 'LOCATION': 'LOC', 'LOC': 'LOC', 'GPE': 'LOC',
        'FAC': 'LOC', 'MISC': 'MISC', 'NORP': 'MISC', 'EVENT': 'MISC', 'LAW': 'MISC', 'PRODUCT': 'MISC',
        'WORK_OF_ART': 'MISC', 'LANGUAGE': 'MISC'}
# CoreNLP with three classes, with four, NLP4J: by how well each does alone on hand-marked sentences.
WEIGHT = (1.25, .8, 1.0)
NEEDED = {'PER': 1.2, 'ORG': 1.0, 'LOC': 1.2, 'MISC': .95}
TITLES = set('''mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame king queen prince princess
    president vice-president premier prime minister chancellor secretary senator sen sen. rep rep. congressman
    congresswoman gov gov. governor mayor gen gen. general lt lt. col col. colonel maj maj. major capt capt. captain sgt
    sgt. sergeant admiral adm adm. commander judge justice ambassador sheikh sheik ayatollah imam pope archbishop bishop
    cardinal rabbi rev rev. father comrade chief brigadier marshal spokesman spokeswoman foreign defence defense interior
    emir sultan'''.split())
SITES = set('''Museum Stadium Airport Hospital Hotel Bridge Mosque Cathedral Palace Prison Planetarium Temple Theatre
    Theater Arena Tower Towers Gallery Zoo Airfield Monastery Cemetery Plaza Restaurant Clinic Barracks Base Park Square
    Gardens Garden Hall Castle Station Terminal'''.split())
CENTRES = set('Space Medical Trade Convention Detention Shopping Conference Visitor Exhibition Sports Cancer'.split())
SEATS = {('White', 'House'), ('Kremlin',), ('Pentagon',), ('Downing', 'Street'), ('Capitol', 'Hill'), ('Whitehall',)}
AT = set('in at near outside to from'.split())
OFFICES = {('security', 'council'), ('general', 'assembly'), ('state', 'department'), ('human', 'rights', 'council'),
           ('justice', 'department'), ('defence', 'department'), ('defense', 'department'), ('foreign', 'office')}
POWERS = {('UN',), ('U.N.',), ('US',), ('U.S.',)}
PEOPLES = set('''Muslim Muslims Christian Christians Jew Jews Jewish Sunni Sunnis Shia Shias Shiite Shiites Arab Arabs
    Kurd Kurds Kurdish Hindu Hindus Buddhist Buddhists Catholic Catholics European Europeans African Africans Asian
    Asians Western Islamic Islam Rohingya Tutsi Hutu Tutsis Hutus'''.split())


def lexicon(path):
    countries, peoples = set(), set(PEOPLES)
    for line in open(path, encoding='utf-8'):
        found = re.match(r'(country|  alias|  adjective|  demonym|  plural)\s+(.*)', line.rstrip())
        if found and found.group(1) == 'country':
            countries.add(tuple(found.group(2).split()))
        elif found:
            for name in map(str.strip, found.group(2).split(',')):
                if 'alias' in found.group(1):
                    countries.add(tuple(re.sub("('s)", r' \1', name).split()))
                elif ' ' not in name:
                    peoples.add(name)
                    if not re.search('(s|ese|ish)$', name):
                        peoples.add(name + 's')
    return countries, peoples


def names(marks):
    """Stretches of the same mark; B, I, L and U before it cut them."""
    found, i = [], 0
    while i < len(marks):
        head, _, kind = marks[i].rpartition('-')
        j = i + 1
        while j < len(marks) and marks[j].rpartition('-')[2] == kind and marks[j][:2] not in ('B-', 'U-'):
            j += 1
        if kind in TYPE:
            found.append((i, j, TYPE[kind]))
        i = j
    return found


def trimmed(forms, found):
    for first, end, kind in found:
        while first < end and forms[first].lower() in ('the', 'a', 'an'):
            first += 1
        while end > first and forms[end - 1] in ("'s", '’s', "'", '’'):
            end -= 1
        if first < end:
            yield first, end, kind


def vote(forms, teachers):
    score = defaultdict(float)
    for marks, weight in zip(teachers, WEIGHT):
        for name in trimmed(forms, names(marks)):
            score[name] += weight
    kept = []
    for name, weight in sorted(score.items(), key=lambda item: (-item[1], item[0][0] - item[0][1], item[0])):
        if weight >= NEEDED[name[2]] and not any(name[0] < k[1] and k[0] < name[1] for k in kept):
            kept.append(name)
    return sorted(kept)


def site(forms, first, end):
    last = next((i - 1 for i in range(first + 1, end) if forms[i] in ('of', 'at', 'for', 'in')), end - 1)
    return forms[last] in SITES or (forms[last] in ('Center', 'Centre') and last > first and forms[last - 1] in CENTRES)


def conventions(forms, kept, countries, peoples):
    done = []
    for first, end, kind in kept:
        while kind == 'PER' and end - first > 1 and forms[first].lower() in TITLES:
            first += 1
        words = tuple(forms[first:end])
        before = [w.lower() for w in forms[max(0, first - 2):first]]
        if words in countries:
            kind = 'LOC'
        elif len(words) == 1 and words[0] in peoples:
            kind = 'MISC'
        elif words in SEATS:
            kind = 'LOC' if AT & set(before) else 'ORG'
        for office in OFFICES if words in POWERS or kind != 'PER' else ():
            if tuple(forms[end:end + len(office)]) == office and (words in POWERS or office == ('foreign', 'office')):
                end, kind = end + len(office), 'ORG'
        if kind in ('ORG', 'MISC') and forms[end:end + 1] == ['party'] and not (len(words) == 1 and words[0] in peoples):
            end, kind = end + 1, 'ORG'
        if kind == 'ORG' and end - first > 1 and site(forms, first, end):
            kind = 'LOC'
        while kind in ('PER', 'LOC') and end - first > 1 and (forms[end - 1].isdigit() or forms[end - 1] in '-–'):
            end -= 1
        if kind in ('PER', 'LOC') and any(w in '–—' for w in forms[first:end]):
            continue
        if done and kind == 'PER' == done[-1][2] and first == done[-1][1] + 1 and forms[first - 1] in '-–':
            first = done.pop()[0]
        done.append((first, end, kind))
    return done


def main():
    countries, peoples = lexicon(sys.argv[1])
    rows = []
    for line in sys.stdin:
        if line.strip():
            rows.append(line.rstrip('\n').split('\t'))
            continue
        if 4 <= len(rows) <= 100:
            forms = [row[0] for row in rows]
            marks = ['O'] * len(rows)
            found = vote(forms, [[row[k] for row in rows] for k in (1, 2, 3)])
            for first, end, kind in conventions(forms, found, countries, peoples):
                marks[first:end] = ['B-' + kind] + ['I-' + kind] * (end - first - 1)
            print('\n'.join(f'{form}\t{mark}' for form, mark in zip(forms, marks)) + '\n')
        rows = []


main()
