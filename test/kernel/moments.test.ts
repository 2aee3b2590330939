import fc from 'fast-check'
import t from 'tap'
import { dayOfNumber, numberOfDay } from '../../src/kernel/day-number.js'
import { dayOfMinute, minuteIn, readMinute, textOfMinute } from '../../src/kernel/moment.js'
import { dateTimeOf, localOf } from '../../src/kernel/zones.js'
import { TIME_ZONES } from '../../src/vocabulary.js'

const NOW = new Date('2026-11-22T16:59:30Z')
const read = (given: string) => readMinute('at', given, NOW)
const inZones = (given: string) => TIME_ZONES.map((zone) => dateTimeOf(minuteIn(read(given), zone), zone))

t.test('a local time is the same on every clock, an instant is not', async (t) => {
  t.same(inZones('2026-11-23T10:00'), ['2026-11-23T10:00:00+07:00', '2026-11-23T10:00:00+08:00', '2026-11-23T10:00:00+09:00'])
  t.same(inZones('2026-11-23T10:00+07:00'), ['2026-11-23T10:00:00+07:00', '2026-11-23T11:00:00+08:00', '2026-11-23T12:00:00+09:00'])
  t.same(inZones('now'), ['2026-11-22T23:59:00+07:00', '2026-11-23T00:59:00+08:00', '2026-11-23T01:59:00+09:00'], 'in the east it is tomorrow already')
  t.same(inZones('2026-11-23T03:00:59.5Z'), inZones('2026-11-23T10:00 07:00'), 'seconds do not count, and a plus may come as a blank')
})

t.test('the day of a list is that of the moment in Jakarta; equal minutes have equal texts', async (t) => {
  t.same(['2026-11-23T23:00', '2026-11-23T17:00Z', '2026-11-23T16:59Z', 'now'].map((given) => dayOfMinute(read(given))), ['2026-11-23', '2026-11-24', '2026-11-23', '2026-11-22'])
  t.equal(textOfMinute(read('2026-11-23T10:00+07:00')), textOfMinute(read('2026-11-23T03:00:30Z')))
  t.not(textOfMinute(read('2026-11-23T10:00')), textOfMinute(read('2026-11-23T10:00Z')))
})

function refusalOf(given: string): unknown {
  try {
    return read(given)
  } catch (error) {
    return error
  }
}

t.test('what is no moment is refused in words', async (t) => {
  for (const given of ['', '2026-11-23', '10:00', '2026-02-29T10:00', '2026-11-23T25:00', '2026-11-23T10:00+15:00', '1899-12-31T10:00', '2200-01-01T00:00', 'NOW']) {
    t.match(refusalOf(given), { code: 'invalid_parameter', details: [{ field: 'at', allowed: /now/ }] }, given)
  }
})

t.test('instants and local times agree, whatever the zone', async (t) => {
  fc.assert(fc.property(fc.date({ min: new Date('1900-01-02T00:00:00Z'), max: new Date('2199-12-30T00:00:00Z'), noInvalidDate: true }), fc.constantFrom(...TIME_ZONES), (instant, zone) => {
    const text = dateTimeOf(localOf(instant, zone), zone)
    return Math.floor(instant.getTime() / 60_000) * 60_000 === Date.parse(text)
  }))
  t.equal(dateTimeOf({ day: numberOfDay('2026-12-31'), minute: 1440 }, 'WIB'), '2027-01-01T00:00:00+07:00', 'midnight is the next day')
})

t.test('days and their numbers', async (t) => {
  fc.assert(fc.property(fc.integer({ min: -700_000, max: 700_000 }), (number) => numberOfDay(dayOfNumber(number)) === number && dayOfNumber(number) < dayOfNumber(number + 1)))
  t.equal(dayOfNumber(0), '1970-01-01')
})
