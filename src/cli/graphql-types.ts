import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { parse } from 'graphql'

const HEAD = '// Written by `npm run contract` from schema.graphql: change that.\n'

const CONFIG = {
  contextType: './context.js#Context', defaultMapper: './plan.js#Doc', disableDescriptions: true, enumsAsTypes: true, immutableTypes: true, maybeValue: 'T | null', onlyResolveTypeForInterfaces: true, skipTypename: true, useTypeImports: true,
  scalars: { Date: 'string', DateTime: 'string', DayOrMinute: 'string', Duration: 'string', OpenAt: 'string', PartialDate: 'string', RecordContent: 'Record<string, unknown>', Rupiah: 'number', Since: 'string', Time: 'string', Whole: 'number' }
}

/** The types of arguments, answers and resolvers, as the schema says them. */
export async function typesText(sdl: string): Promise<string> {
  const text = await codegen({
    schema: parse(sdl), documents: [], filename: 'types.ts', config: CONFIG, plugins: [{ typescript: {} }, { resolvers: {} }], pluginMap: { typescript, resolvers }
  } as unknown as Parameters<typeof codegen>[0])
  return `${HEAD}${text.trimEnd()}\n`
}
