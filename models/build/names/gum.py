#!/usr/bin/env python3
"""Named entities of UD_English-GUM's Entity marks, as IOB2 with PER, ORG, LOC and MISC.

gum.py CONLLU.gz OUT.iob [MORE.conllu.gz ...]     (names are also learned from MORE)

GUM marks every mention, named or not, with all its modifiers. Of a mention whose head is a proper noun the
name is kept: the head with its flat, compound and proper amod dependents and, of things that are no people,
proper "of", "for", "and" phrases; articles, titles, appositions and clauses fall away. Of nested names the
outermost stays. person -> PERSON, organization -> ORG, place -> PLACE, all else -> OTHER. Demonyms, which GUM
does not mark as adjectives ("Russian"), are OTHER by capital and part of speech; plain dates are no names. Names that
stand in no mention of their own ("the state of Arizona") are found by the names marked elsewhere.
"""
import collections, gzip, re, sys, urllib.parse

IOB = {'PERSON': 'PER', 'ORG': 'ORG', 'PLACE': 'LOC', 'OTHER': 'MISC'}
KIND = {'person': 'PERSON', 'organization': 'ORG', 'place': 'PLACE'}
PROPER = {'NNP', 'NNPS'}
TITLES = set('''mr mrs ms miss dr prof professor sir lord lady dame king queen prince princess emperor empress tsar czar
 kaiser pope saint st bishop archbishop cardinal rabbi imam ayatollah sheikh reverend rev father brother sister mother pastor
 president vice-president vice premier prime minister ministers chancellor secretary senator senators congressman congressmen
 congresswoman representative representatives governor governors mayor speaker chair chairman chairwoman chairperson leader
 general gen lieutenant lt major maj colonel col captain capt sergeant sgt admiral commander commodore private corporal
 judge justice justices attorney counsel sheriff officer chief director deputy ambassador consul envoy spokesman duke duchess
 earl count countess baron baroness marquis sultan shah emir caliph khan coach mom mum dad daddy mommy mama papa grandma
 grandpa granny aunt uncle auntie madam madame monsieur majesty highness excellency honor ceo cfo mp mps mep md phd members member
 doctor officers presidents kings queens popes lords ladies gentlemen author authors editor ibid
 spokesperson spokeswoman spokesmen emeritus undersecretary nominee administrator commissioner co-founder founder chairs dr prosecutor master marshal regent viceroy viscount dean detective inspector ranger
 figure figures table tables section chapter eq equation appendix page volume'''.split())
DATES = set('''january february march april may june july august september october november december jan feb mar apr jun jul aug
 sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur fri sat sun am pm a.m. p.m.
 ad bc bce ce a.d. b.c. gmt est edt utc pst pdt mondays tuesdays wednesdays thursdays fridays saturdays sundays st nd rd th of the'''.split())
JOIN = {'of', 'for', 'on', 'in', 'and', '&', 'the', 'to', 'at', 'with', 'de', 'du', 'del', 'la', 'le', 'des', 'di', 'da', 'von', 'van', 'against'}
FIRM = {'of', 'de', 'du', 'del', 'di', 'da', 'des', 'for', 'the', 'and', '&'}
GROUPS = set('''Democrat Republican White Black Hispanic Latino Latina Asian African American Native Indian Pacific Islander Islanders Rohingya
 Christian Muslim Jew Buddhist Catholic Roman Protestant Hindu Sikh Mormon Quaker Puritan Sunni Shia Kurd Turk Arab Swede Dane Pole Finn Scot Spaniard
 Frenchman Englishman Irishman Dutchman Greek Swiss Native Maori Māori Hohokam Cherokee Navajo Apache Aztec Maya Inca Inuit Briton Celt Goth Viking Zulu'''.split())
COUNTRIES = set('''Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Botswana|Brazil|Britain|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Denmark|Djibouti|Dominica|Dominican Republic|East Timor|Ecuador|Egypt|El Salvador|England|Equatorial Guinea|Eritrea|Estonia|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Great Britain|Greece|Grenada|Guatemala|Guinea|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Korea|Korea Republic|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|Northern Ireland|Norway|Oman|Pakistan|Palau|Palestine|Panama|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Samoa|San Marino|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|Soviet Union|Spain|Sri Lanka|Sudan|Suriname|Swaziland|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey|Turkmenistan|UAE|UK|U.K.|US|USA|U.S.|U.S.A.|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|United States of America|Uruguay|USSR|Uzbekistan|Vanuatu|Venezuela|Vietnam|Wales|Yemen|Zambia|Zimbabwe'''.split('|'))
BODIES = set('Army Navy Guard Police Congress Senate Council Committee Court Parliament Party Forces Force Government Team Ministry Department Community'.split())
WEB = set('YouTube Facebook Twitter Google Wikipedia Instagram Reddit MySpace Wikinews Vine Tumblr'.split())
GLUE = re.compile(r"^(?:[-–/&.']|['’]s|['’]|\d[\w.,]*)$")

Token = collections.namedtuple('Token', 'form lemma upos xpos head rel misc')
Mention = collections.namedtuple('Mention', 'start end kind link')


def sentences(path):
    words, name, doc = [], '', ''
    with gzip.open(path, 'rt', encoding='utf-8') as f:
        for line in f:
            line = line.rstrip('\n')
            if line.startswith('# sent_id'):
                name = line.split('= ', 1)[1]
            elif line.startswith('# newdoc id'):
                doc = line.split('= ', 1)[1]
            elif line and line[0].isdigit():
                c = line.split('\t')
                if c[0].isdigit():
                    words.append(Token(c[1], c[2], c[3], c[4], int(c[6]) - 1, c[7], c[9]))
            elif not line and words:
                yield doc, name, words
                words = []
    if words:
        yield doc, name, words


def mentions(words):
    opened, found = collections.defaultdict(list), []
    for i, w in enumerate(words):
        m = re.search(r'(?:^|\|)Entity=([^|]*)', w.misc)
        if not m:
            continue
        for part in re.findall(r'\([^()]*\)?|[^()]+\)', m[1]):
            if part[0] == '(':
                field = part.strip('()').split('-', 6)
                # etype-infstat-salience-centering-minspan-coreftype-link; the last has its link after one more dash
                coref, _, link = field[6].partition('-') if len(field) > 6 else ('', '', '')
                opened[field[0]].append((i, field[1], urllib.parse.unquote(link).replace('_', ' ')))
            else:
                field = [part[:-1]]
            if part.endswith(')') and opened[field[0]]:
                start, kind, link = opened[field[0]].pop()
                found.append(Mention(start, i + 1, kind, link))
    return found


def head_of(words, m):
    return next((i for i in range(m.start, m.end) if not m.start <= words[i].head < m.end), m.start)


def proper(w):
    return w.xpos in PROPER or w.upos == 'PROPN'


def words_army(words, a, b):
    """Whether a body's name stands with nothing but its common word, so that the demonym before it is part of it ("Mexican Army")."""
    return b - a == 1 and words[a].form in BODIES and proper(words[a])


class Names:
    """The names of one sentence."""

    def __init__(self, doc, words, adjectives, placelike, people, commons, known):
        self.words, self.adjectives, self.placelike, self.people = words, adjectives, placelike, people
        self.commons, self.known, self.doc = commons, known, doc
        self.mentions = mentions(words)
        self.children = collections.defaultdict(list)
        for i, w in enumerate(words):
            self.children[w.head].append(i)
        self.heads = collections.defaultdict(list)
        for m in self.mentions:
            self.heads[head_of(words, m)].append(m)

    def case(self, i):
        return [self.words[c].form.lower() for c in self.children[i] if self.words[c].rel in ('case', 'cc')]

    def gather(self, i, m, out, top):
        """Adds to out the words of the name whose head is i."""
        out.add(i)
        person = m.kind == 'person'
        link = ' ' + m.link.lower() + ' '
        for c in self.children[i]:
            w = self.words[c]
            if not m.start <= c < m.end or c in out:
                continue
            rel = w.rel
            if rel in ('flat', 'flat:foreign', 'goeswith', 'fixed', 'flat:name'):
                if proper(w) or w.upos in ('NUM', 'X') or w.form[0].isupper() or w.form.lower() in link.split() or w.xpos in ('FW', 'IN', 'DT'):
                    self.gather(c, m, out, False)
            elif rel in ('compound', 'amod', 'nmod:desc') and (proper(w) or w.xpos == 'FW'):
                if person and top and (rel == 'nmod:desc' or c < i and not re.fullmatch(r'[A-Z]\.?', w.form) and w.form.lower() not in link.split()):
                    continue
                if person and w.form.lower().rstrip('.') in TITLES:
                    continue
                self.gather(c, m, out, False)
            elif rel == 'nummod' and c == i + 1 and w.upos == 'NUM' and not person:
                out.add(c)
            elif rel == 'nmod:poss' and proper(w) and (not self.heads[c] or w.form.lower() + " 's" in link.replace("'s", " 's").replace('’s', " 's")):
                self.gather(c, m, out, False)
            elif rel in ('nmod', 'conj') and proper(w) and c > i:
                case = self.case(c)
                if not case or any(x not in JOIN for x in case):
                    continue
                if rel == 'conj' and (self.heads[c] or top and len(self.heads[i]) > 1) and not (' and ' in link and w.form.lower() in link):
                    continue
                linked = all(f' {x} ' in link for x in case) and w.form.lower() in link
                if person and not linked:
                    continue
                if not linked and not all(x in FIRM for x in case):
                    continue
                if 'for' in case and not linked and any(x.kind in KIND for x in self.heads[c]):
                    continue
                sub = set()
                self.gather(c, m, sub, False)
                out |= sub

    def contiguous(self, out, h):
        start = end = h
        def bridge(a, b):
            gap = self.words[a:b]
            return len(gap) <= 3 and all(GLUE.match(g.form) or g.form.lower() in JOIN or g.xpos in ('HYPH', 'DT', 'POS', 'FW', '``', "''") for g in gap)
        for i in sorted((x for x in out if x < h), reverse=True):
            if bridge(i + 1, start): start = i
            else: break
        for i in sorted(x for x in out if x > h):
            if bridge(end + 1, i): end = i
            else: break
        return start, end + 1

    def by_link(self, m, h):
        """The words of the mention that spell its link ("Green party")."""
        want = re.sub(r' \(.*\)$', '', m.link).lower().replace('-', ' - ').split()
        n = len(want)
        if ',' in want or any(w.endswith(',') for w in want):
            return None
        for s in range(m.start, m.end - n + 1):
            if [w.form.lower() for w in self.words[s:s + n]] == want and any(proper(w) for w in self.words[s:s + n]):
                e = s + n
                while s < e and self.words[s].form[0].islower():
                    s += 1
                return s, e
        return None

    def kind(self, m, a, b):
        words = self.words[a:b]
        name = ' '.join(w.form for w in words)
        kind = KIND.get(m.kind, 'OTHER')
        last = words[-1].form
        if kind == 'PERSON':
            single = last[:-1] if last.endswith('s') else last
            demonym = last in self.adjectives or single in self.adjectives
            plural = words[-1].xpos == 'NNPS'
            det = any(w.form.lower() in ('a', 'an', 'the') for w in self.words[m.start:a])
            if last in BODIES and (m.start < b - 1 or a < b - 1):
                return 'ORG'
            if demonym and (plural or det or b - a == 1 and m.start < a) or plural and single not in self.people or name in ('God', 'Allah', 'Lord'):
                return 'OTHER'
            if self.words[b - 1].form in GROUPS and name not in m.link and b - a > 1 and self.words[a].form in self.adjectives | GROUPS:
                return 'OTHER'
            if all(w.form in GROUPS or w.form.rstrip('s') in GROUPS or w.form in self.adjectives for w in words) and not m.link.endswith(' ' + name):
                return 'OTHER'
            if b - a == 1 and a > m.start and self.words[a - 1].form.lower() in ('the', 'an') and not m.link and not (plural and single in self.people):
                return 'OTHER'
        elif kind == 'ORG' and words[-1].xpos == 'NNPS' and b - a == 1 and (last[:-1] in self.adjectives or re.search('ians$', last)):
            return 'OTHER'
        elif kind == 'OTHER' and name in WEB:
            return 'ORG'
        elif kind == 'ORG' and (name in COUNTRIES or self.placelike.get(name, 0) > 0 and not {w.form for w in words} & (self.commons | BODIES)):
            return 'PLACE'
        elif m.kind == 'abstract' and not m.link and b - a <= 2 and 'academic' in self.doc and b < len(self.words) and re.search(r'^[,(] ?(?:et al\. ?)?[,(]?(?:19|20)\d\d', ''.join(w.form for w in self.words[b:b + 4]).replace('etal', '')):
            return 'PERSON'
        return kind

    def drop(self, m, a, b):
        words = self.words[a:b]
        low = [w.form.lower().rstrip('.') for w in words]
        if b - a == 1 and a > m.start and words[0].form in self.commons and self.words[a - 1].form.lower() in ('this', 'that', 'these', 'those', 'his', 'her', 'our', 'their', 'my', 'your', 'a', 'an', 'every', 'each', 'no'):
            return True
        if not any(re.search(r'[^\W\d_]', w.form) and w.form[0].isupper() for w in words) and not any(ord(w.form[0]) > 0x2E80 for w in words):
            if not any(c.isupper() for w in words for c in w.form):
                return True
        if m.kind == 'person' and b - a == 1 and words[0].xpos == 'NNPS' and words[0].form in self.commons and words[0].form.rstrip('s') not in GROUPS:
            return True
        if m.kind == 'person' and b - a == 1 and words[0].form in self.commons and any(self.words[c].rel == 'nmod' and c > a for c in self.children[a]):
            return True
        if m.kind == 'person' and b - a > 1 and low[-1] in TITLES and not self.words[b - 1].rel.startswith('flat'):
            return True
        if m.kind == 'place' and b - a == 1 and words[0].form in ('State', 'Nation', 'City', 'Country', 'Island', 'Islands', 'County', 'District', 'Street', 'Chamber', 'Union') and not m.link:
            return True
        if all(x in TITLES for x in low) and m.kind in ('person', 'abstract', 'object'):
            return True
        if low[0] in ('figure', 'table', 'section', 'chapter', 'eq', 'appendix', 'fig', 'page', 'scheme', 'step') and m.kind in ('abstract', 'object', 'place'):
            return True
        return m.kind == 'time' and all(x in DATES or x[0].isdigit() or not x.isalnum() for x in low)

    def trim(self, m, a, b):
        words = self.words
        while a < b - 1 and (words[a].xpos in ('DT', 'PRP$', '``', "''", 'HYPH', ',', ':', 'IN', 'CC', '-LRB-', 'POS', 'PDT') and not proper(words[a]) or words[a].form in '"“”\'‘’'):
            a += 1
        while b - 1 > a and (words[b - 1].xpos in ('DT', '``', "''", 'HYPH', ',', ':', 'IN', 'CC', '-RRB-', 'POS', '.') or words[b - 1].form in '"“”\'‘’'):
            b -= 1
        if m.kind == 'person':
            for i in range(b - 2, a - 1, -1):
                low = words[i].form.lower().rstrip('.')
                if words[i].upos in ('NOUN', 'ADJ') and not proper(words[i]) or low in TITLES and not (i == a and m.link.lower().startswith(low + ' ') and low in ('earl', 'dean', 'judge', 'major', 'marshal', 'mark')):
                    a = i + 1
                    break
        return a, b

    def candidates(self):
        for m in self.mentions:
            h = head_of(self.words, m)
            w = self.words[h]
            foreign = w.upos == 'X' and w.form[0].isupper() and m.kind in KIND
            if proper(w) or foreign:
                if sum(1 for x in self.mentions if head_of(self.words, x) == h and x.end - x.start < m.end - m.start) and any(
                        self.words[c].rel == 'conj' and m.start <= c < m.end for c in self.children[h]) and ' and ' not in m.link:
                    continue  # a coordination: its members are marked themselves
                out = set()
                self.gather(h, m, out, True)
                a, b = self.contiguous(out, h)
                found = m.link and m.kind != 'person' and self.by_link(m, h)
                if found and found[1] - found[0] > b - a and found[0] <= a and b <= found[1] or found and not found[0] <= h < found[1] and len(self.heads[h]) > 1 and m.end - m.start > min(x.end - x.start for x in self.heads[h]):
                    a, b = found
            elif m.kind == 'person' and any(self.words[c].rel == 'flat' and proper(self.words[c]) for c in self.children[h]):
                out = set()
                for c in self.children[h]:
                    if self.words[c].rel == 'flat' and proper(self.words[c]):
                        self.gather(c, m, out, False)
                a, b = self.contiguous(out, max(out))
            elif m.link:
                found = self.by_link(m, h)
                if not found:
                    continue
                a, b = found
            else:
                continue
            a, b = self.trim(m, a, b)
            if a and words_army(self.words, a, b) and self.words[a - 1].form in self.adjectives and self.words[a - 1].head == b - 1:
                a -= 1
            if not self.drop(m, a, b):
                yield a, b, self.kind(m, a, b), m.link

    def entities(self):
        best = {}
        for a, b, kind, link in self.candidates():
            if (a, b) not in best or best[a, b] == 'OTHER':
                best[a, b] = kind
        taken, out = set(), []
        for (a, b), kind in sorted(best.items(), key=lambda x: (x[0][0] - x[0][1], x[0])):
            if taken.isdisjoint(range(a, b)):
                taken |= set(range(a, b))
                out.append((a, b, kind))
        for a in range(len(self.words)):
            for b in range(min(len(self.words), a + 6), a, -1):
                kind = taken.isdisjoint(range(a, b)) and all(proper(w) for w in self.words[a:b]) and self.known.get(' '.join(w.form for w in self.words[a:b]))
                if kind:
                    taken |= set(range(a, b))
                    out.append((a, b, kind))
        for a in range(1, len(self.words)):
            b = a
            while b < len(self.words) and proper(self.words[b]) and b not in taken:
                b += 1
            if b > a and self.words[a - 1].form.rstrip('.') in ('Mr', 'Mrs', 'Ms', 'Dr') and not any(w.form.lower() in TITLES for w in self.words[a:b]):
                taken |= set(range(a, b))
                out.append((a, b, 'PERSON'))
        i = 0
        while i < len(self.words):
            j = i
            while j < len(self.words) and j not in taken and self.demonym(j):
                j += 2 if j + 2 < len(self.words) and self.words[j + 1].form == '-' and self.demonym(j + 2) and j + 2 not in taken else 1
                if self.words[j - 1].form != '-':
                    break
            if j > i:
                out.append((i, j, 'OTHER'))
            i = max(j, i + 1)
        return [dict(start=a, end=b, type=k) for a, b, k in sorted(out)]

    def demonym(self, i):
        w = self.words[i]
        return w.form in self.adjectives and w.xpos in ('JJ', 'NNP', 'NNPS', 'NN', 'NNS')


def main():
    source, target, *more = sys.argv[1:]
    known = list(sentences(source))
    learn = known + [s for m in more for s in sentences(m)]
    adjectives, others = collections.Counter(), collections.Counter()
    for _, _, words in learn:
        for w in words:
            if w.upos == 'ADJ' and w.xpos == 'JJ' and w.form[0].isupper() and w.lemma[0].isupper() and len(w.form) > 3 and w.form.isalpha() and not w.form.isupper():
                adjectives[w.form] += 1
            elif w.form[0].islower():
                others[w.form.capitalize()] += 1
    commons = {f for f, n in others.items() if n > 1}
    adjectives = {f for f, n in adjectives.items() if not others[f]} - {'Internet', 'Web'}
    # Of names that are both places and organisations the more frequent reading decides: a country that acts is a place.
    spans = collections.Counter()
    for doc, name, words in learn:
        for a, b, kind, _ in Names(doc, words, adjectives, {}, set(), commons, {}).candidates():
            spans[' '.join(w.form for w in words[a:b]), kind] += 1
    placelike = {n: 1 for (n, k), c in spans.items() if k == 'PLACE' and c >= spans[n, 'ORG']}
    people = {w for (n, k), c in spans.items() if k == 'PERSON' for w in n.split() if not w.endswith('s')} - adjectives
    best = {}
    for (name, kind), c in sorted(spans.items(), key=lambda x: (x[1], x[0])):
        if not set(name.split()) <= commons and len(name) > 2 and name.lower() not in DATES | TITLES:
            best[name] = kind
    n = collections.Counter()
    with open(target, 'w', encoding='utf-8') as f:
        for doc, name, words in known:
            e = Names(doc, words, adjectives, placelike, people, commons, best).entities()
            n.update(x['type'] for x in e)
            marks = ['O'] * len(words)
            for x in e:
                kind = IOB[x['type']]
                marks[x['start']:x['end']] = ['B-' + kind] + ['I-' + kind] * (x['end'] - x['start'] - 1)
            f.write(''.join(f'{w.form.replace(" ", "_")}\t{m}\n' for w, m in zip(words, marks)) + '\n')
    print(f'{target}: {len(known)} sentences, ' + ', '.join(f'{k} {n[k]}' for k in ('PERSON', 'ORG', 'PLACE', 'OTHER')))


if __name__ == '__main__':
    main()
