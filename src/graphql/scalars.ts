import { GraphQLError, valueFromASTUntyped, type GraphQLScalarType, type GraphQLSchema } from 'graphql'
import { isDay } from '../kernel/day.js'
import { minutesOfDuration } from '../kernel/duration.js'

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/
const MOST_RUPIAH = 9_999_999_999_999

/** What arguments of the own scalars may hold. Answers hold what the catalogue does. */
const INPUTS: Readonly<Record<string, { says: string; fits: (value: unknown) => boolean }>> = {
  Date: { says: 'a day of the calendar, YYYY-MM-DD', fits: (value) => typeof value === 'string' && isDay(value) },
  Since: { says: 'a day YYYY-MM-DD, or a moment with its zone', fits: (value) => typeof value === 'string' && (isDay(value) || (MOMENT.test(value) && isDay(value.slice(0, 10)))) },
  Duration: { says: 'an ISO 8601 duration with months, weeks, days, hours, minutes, such as PT30M, P1D, P2W', fits: (value) => typeof value === 'string' && minutesOfDuration(value) !== undefined },
  Rupiah: { says: `whole rupiah from 0 to ${MOST_RUPIAH}`, fits: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_RUPIAH }
}

export function checkInputs(schema: GraphQLSchema): void {
  for (const [name, { says, fits }] of Object.entries(INPUTS)) {
    const scalar = schema.getType(name) as GraphQLScalarType
    const check = (value: unknown): unknown => {
      if (!fits(value)) throw new GraphQLError(`${JSON.stringify(value)} is not ${says}`)
      return value
    }
    scalar.parseValue = check
    scalar.parseLiteral = (node, variables) => check(valueFromASTUntyped(node, variables))
  }
}
