#!/usr/bin/env python3
"""The known names of the lexicon and the gazetteer by kind: lists.py > lists.tsv (kind, tab, name)."""
import glob
import os
import re
import struct

HOME = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', '..')
ACTORS = os.path.join(HOME, 'lexicon', 'actors')
LEAST_INHABITANTS = 15_000
LARGE = 200_000
# Features as models/build/gazetteer.mjs numbers them.
FEATURES = ['country', 'region', 'county', 'town', 'town', 'city', 'town', 'region', 'region', 'region', 'region',
            'region', 'point']
MAIN, ALTERNATE, DEMONYM, ACRONYM = range(4)


def gazetteer():
    """The names of states, regions and larger towns; Gazetteer.java describes the file."""
    data = open(os.path.join(HOME, 'models', 'gazetteer.bin'), 'rb').read()
    _, _, _, _, countries, places, names, namings, _ = struct.unpack_from('>9i', data)
    places_at = 36 + 3 * countries
    index = places_at + 33 * places
    namings_at = index + 8 * (names + 1)
    keys = namings_at + 4 * namings
    for i in range(names):
        start, first, end, last = struct.unpack_from('>4i', data, index + 8 * i)
        name = data[keys + start:keys + end].decode('utf-8')
        best = None
        for k in range(first, last):
            naming = struct.unpack_from('>i', data, namings_at + 4 * k)[0]
            at = places_at + 33 * (naming >> 2)
            feature, inhabitants = FEATURES[data[at + 31]], struct.unpack_from('>i', data, at + 27)[0]
            rank = (feature == 'country', feature == 'city', feature == 'region', inhabitants)
            if best is None or rank > best[0]:
                best = rank, naming & 3, feature, inhabitants
        _, naming, feature, inhabitants = best
        if naming == DEMONYM:
            yield 'people', name
        elif feature in ('country', 'region'):
            yield feature, name
        elif feature == 'city' or (inhabitants >= LARGE and feature != 'point'):
            yield 'city', name
        elif inhabitants >= LEAST_INHABITANTS:
            yield 'town', name


def paragraphs(files):
    """First word of a paragraph's line, its rest; aliases singly, without their quotation marks."""
    for file in sorted(files):
        for line in open(file, encoding='utf-8'):
            found = re.match(r'\s*(\w+)\s+(.*)', line.split('#')[0].rstrip())
            if found:
                word, rest = found.groups()
                for name in rest.split(',') if word in ('alias', 'adjective', 'demonym') else [rest]:
                    yield word, name.strip().strip('"')


def lexicon():
    for word, name in paragraphs(glob.glob(os.path.join(ACTORS, 'people', '*'))):
        if word in ('person', 'alias'):
            parts = name.split()
            yield 'person', name
            yield 'surname', parts[-1]
            if len(parts) > 1:
                yield 'first name', parts[0]
    for word, name in paragraphs(glob.glob(os.path.join(ACTORS, 'organisations', '*'))):
        if name[:1].isupper() and word in ('organisation', 'alias'):
            yield 'organisation', name
    for word, name in paragraphs([os.path.join(ACTORS, 'groups.txt')]):
        if word == 'alias':
            yield 'people', name
    for word, name in paragraphs([os.path.join(ACTORS, 'countries.txt')]):
        if word in ('country', 'alias'):
            yield 'country', name
        elif word in ('adjective', 'demonym'):
            yield 'people', name
    given = open(os.path.join(HOME, 'lexicon', 'en', 'firstnames.txt'), encoding='utf-8').read()
    for name in re.split(r'[,\s]+|\w+:', re.sub('#.*', '', given)):
        yield 'first name', name
    for kind, file in (('first name', 'given'), ('surname', 'surnames')):
        text = open(os.path.join(HOME, 'lexicon', 'places', file + '.txt'), encoding='utf-8').read()
        for name in re.sub('#.*', '', text).split():
            yield kind, name


def words():
    for line in open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'words.txt'), encoding='utf-8'):
        if ':' in line:
            kind, names = line.split(':')
            for name in names.split():
                yield kind, name.replace('_', ' ')


seen = set()
for source in (words(), lexicon(), gazetteer()):
    for kind, name in source:
        if len(name) > 1 and (kind, name) not in seen:
            seen.add((kind, name))
            print(f'{kind}\t{name}')
