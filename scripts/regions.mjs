// Writes data/regions from the package idn-area-data, one file a province. With --check it writes nothing and names what differs.
// The files are under the licence of the package's data (ODbL 1.0); what is changed or added stands in data/regions/README.md.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getProvinces, getRegencies } from 'idn-area-data'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'data', 'regions')
const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies['idn-area-data']

const ENGLISH = {
  11: 'Aceh', 12: 'North Sumatra', 13: 'West Sumatra', 14: 'Riau', 15: 'Jambi', 16: 'South Sumatra', 17: 'Bengkulu', 18: 'Lampung', 19: 'Bangka Belitung Islands',
  21: 'Riau Islands', 31: 'Special Capital Region of Jakarta', 32: 'West Java', 33: 'Central Java', 34: 'Special Region of Yogyakarta', 35: 'East Java', 36: 'Banten',
  51: 'Bali', 52: 'West Nusa Tenggara', 53: 'East Nusa Tenggara', 61: 'West Kalimantan', 62: 'Central Kalimantan', 63: 'South Kalimantan', 64: 'East Kalimantan',
  65: 'North Kalimantan', 71: 'North Sulawesi', 72: 'Central Sulawesi', 73: 'South Sulawesi', 74: 'Southeast Sulawesi', 75: 'Gorontalo', 76: 'West Sulawesi',
  81: 'Maluku', 82: 'North Maluku', 91: 'Papua', 92: 'West Papua', 93: 'South Papua', 94: 'Central Papua', 95: 'Highland Papua', 96: 'Southwest Papua'
}
/** Provinces that everybody calls by a shorter name than the package. */
const SHORT_NAMES = { 31: 'DKI Jakarta', 34: 'DI Yogyakarta' }
const OTHER_NAMES = {
  '12.76': ['Kota Tebingtinggi'], '13.07': ['Kabupaten Limapuluh Kota'], '16.73': ['Kota Lubuklinggau'], '21.72': ['Kota Tanjungpinang'], '73.01': ['Kabupaten Selayar']
}
/** What everybody calls them: only names that need no explaining. */
const EVERYDAY_NAMES = {
  12: ['Sumut'], 13: ['Sumbar'], 16: ['Sumsel'], 19: ['Babel'], 21: ['Kepri'], 31: ['DKI', 'Jakarta'], 32: ['Jabar'], 33: ['Jateng'], 34: ['Jogja', 'Yogya', 'DIY'], 35: ['Jatim'],
  52: ['NTB'], 53: ['NTT'], 61: ['Kalbar'], 62: ['Kalteng'], 63: ['Kalsel'], 64: ['Kaltim'], 65: ['Kaltara'], 71: ['Sulut'], 72: ['Sulteng'], 73: ['Sulsel'], 74: ['Sultra'], 76: ['Sulbar'],
  82: ['Malut'], '12.72': ['Siantar'], '31.71': ['Jakpus'], '31.72': ['Jakut'], '31.73': ['Jakbar'], '31.74': ['Jaksel'], '31.75': ['Jaktim'], '33.72': ['Solo'], '34.71': ['Jogja', 'Yogya'],
  '36.74': ['Tangsel'], '62.71': ['Palangkaraya'], '73.71': ['Ujung Pandang']
}
/** Provinces have the same number at BPS, but for those of Papua. Of regencies only the numbers that are known are given. */
const BPS_CODES = {
  91: '94', 92: '91', 93: '95', 94: '96', 95: '97', 96: '92',
  '12.09': '1208', '12.76': '1274', '13.01': '1302', '13.04': '1305', '13.07': '1308', '16.73': '1674', '73.09': '7308', '76.04': '7602'
}
/** 1-69 are regencies, from 71 on cities. */
const FIRST_CITY = 71
const JAKARTA = '31'
const COUNTS = { provinces: 38, regencies: 416, cities: 98, autonomous: 508 }

const regions = [...(await getProvinces()).map(toProvince), ...(await getRegencies()).map(toRegency)]
checkCounts()
const files = new Map(regions.filter((region) => region.level === 'province').map((province) => [fileOf(province), contentOf(province)]))
process.exit(process.argv.includes('--check') ? compare() : write())

function toProvince ({ code, name }) {
  const id = SHORT_NAMES[code] ?? name
  return {
    code, id, en: ENGLISH[code], level: 'province', timeZone: timeZoneOf(code), bpsCode: BPS_CODES[code] ?? code, autonomous: true,
    otherNames: otherNamesOf(code, id === name ? [] : [name])
  }
}

function toRegency ({ code, province_code: parent, name }) {
  const [, kind, administrative, place] = /^(Kabupaten|Kota)( Administrasi)? (.+)$/.exec(name)
  const level = Number(code.slice(3)) < FIRST_CITY ? 'regency' : 'city'
  if ((kind === 'Kota') !== (level === 'city')) throw new Error(`${code} ${name}: the number is not that of a ${kind}`)
  return {
    code, id: name, en: `${place}${administrative ? ' Administrative' : ''} ${level === 'city' ? 'City' : 'Regency'}`, level, parent, timeZone: timeZoneOf(code),
    bpsCode: BPS_CODES[code], autonomous: parent !== JAKARTA, otherNames: otherNamesOf(code, OTHER_NAMES[code] ?? [])
  }
}

function otherNamesOf (code, names) {
  const all = [...names, ...EVERYDAY_NAMES[code] ?? []]
  return all.length === 0 ? undefined : all
}

/** Western: Sumatra, Java, western and central Kalimantan. Eastern: Maluku and Papua. */
function timeZoneOf (code) {
  const province = Number(code.slice(0, 2))
  if (province <= 36 || province === 61 || province === 62) return 'WIB'
  return province < 81 ? 'WITA' : 'WIT'
}

function checkCounts () {
  const found = {
    provinces: countOf((region) => region.level === 'province'),
    regencies: countOf((region) => region.level === 'regency'),
    cities: countOf((region) => region.level === 'city'),
    autonomous: countOf((region) => region.level !== 'province' && region.autonomous)
  }
  for (const [what, count] of Object.entries(COUNTS)) if (found[what] !== count) throw new Error(`${found[what]} ${what}, not ${count}`)
}

function countOf (test) {
  return regions.filter(test).length
}

function fileOf ({ code, id }) {
  return `${code}-${id.toLowerCase().replaceAll(' ', '-')}.yaml`
}

function contentOf (province) {
  const within = regions.filter((region) => region.parent === province.code).sort((a, b) => a.code.localeCompare(b.code))
  return [
    `# Codes and names: idn-area-data ${version}, https://github.com/fityannugroho/idn-area-data, made available under the Open Database License (ODbL) 1.0,`,
    '# https://opendatacommons.org/licenses/odbl/1-0/. README.md says what was changed. Written by scripts/regions.mjs.',
    ...[province, ...within].flatMap(linesOf), ''
  ].join('\n')
}

function linesOf ({ code, id, en, level, parent, timeZone, bpsCode, autonomous, otherNames }) {
  return [
    `- code: "${code}"`,
    `  name: {id: ${id}, en: ${en}}`,
    `  level: ${level}`,
    parent && `  parent: "${parent}"`,
    `  timeZone: ${timeZone}`,
    bpsCode && `  bpsCode: "${bpsCode}"`,
    `  autonomous: ${autonomous}`,
    otherNames && `  otherNames: [${otherNames.join(', ')}]`,
    '  sources: [{source: idn-area-data, confidence: high}]'
  ].filter(Boolean)
}

function strays () {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml') && !files.has(name)) : []
}

function compare () {
  const differing = [...files].filter(([name, content]) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), 'utf8') !== content).map(([name]) => name)
  const wrong = [...differing, ...strays()]
  for (const name of wrong) console.error(`data/regions/${name} differs from idn-area-data ${version}`)
  if (wrong.length > 0) console.error('Run `node scripts/regions.mjs`.')
  return wrong.length > 0 ? 1 : 0
}

function write () {
  mkdirSync(folder, { recursive: true })
  for (const name of strays()) rmSync(join(folder, name))
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  return 0
}
