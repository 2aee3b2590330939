import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { idOf } from '../../dist/kernel/identity.js'
import { onCore } from './places.mjs'

const pathOf = (path) => fileURLToPath(new URL(`../postgraphile/${path}`, import.meta.url))
const HOT = 15
const COLD = 2
const LEAST_NODE = 22

export const HOW_TO_COMPARE = 'PostGraphile is not there to be compared with: npm ci --prefix bench/postgraphile'

/** The Node that runs it: this one if it is new enough, else the one that was installed with it. */
function node() {
  if (Number(process.versions.node.split('.')[0]) >= LEAST_NODE) return process.execPath
  return [pathOf(`node_modules/node-${process.platform}-${process.arch}/bin/node`)].find(existsSync)
}

export const isInstalled = () => existsSync(pathOf('node_modules/postgraphile')) && node() !== undefined

export async function startPostGraphile({ server: core }, databaseUrl) {
  const [command, ...rest] = onCore(core, [node(), pathOf('server.mjs')])
  const child = spawn(command, rest, { env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  child.send({ databaseUrl })
  const [{ port }] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => { throw new Error('PostGraphile has ended at its start.') })])
  return { child, port }
}

/** Ours from memory or anew, against what somebody gets who points PostGraphile at the same database. It keeps no answers: asked for one thing again and again, or for many, it does the same. */
export function postGraphileCasesFor({ services, service, agencies }) {
  const [agency] = agencies
  const detail = (code) => bodyOf(DETAIL, { id: idOf('service', code) })
  const list = (code) => bodyOf(LIST, { code })
  const addressOfList = (code) => `/v1/services?agency=${code}`
  return [
    against('hot: detail against PostGraphile', HOT, [`/v1/services/${service}`], [detail(service)]),
    against('hot: list against PostGraphile', HOT, [addressOfList(agency)], [list(agency)]),
    { ...against('cold: details against PostGraphile', COLD, services.map((code) => `/v1/services/${code}`), services.map(detail)), forgetful: true },
    { ...against('cold: lists against PostGraphile', COLD, agencies.map(addressOfList), agencies.map(list)), forgetful: true }
  ]
}

const against = (name, target, paths, bodies) => ({ name, target, paths, differs: true, limit: { program: 'postgraphile', paths: ['/graphql'], bodies } })

const bodyOf = (query, variables) => JSON.stringify({ query: query.replaceAll(/\s+/g, ' '), variables })

const OFFERINGS = 'offerings: offeringsByServiceId { nodes { rowId code status evidence content site: siteBySiteId { code kind mall: mallByMallId { code status } } } }'
const NORM = 'referenceService: referenceServiceByReferenceServiceId { code sector status }'
const AGENCY = 'code kind content region: regionByRegionId { code level timeZone }'

/** Relations of a standard are not offered from the side of the service: only its column `owner_id` has an index. */
const DETAIL = `query ($id: UUID!) {
  service: serviceByRowId(rowId: $id) { rowId code status content agency: agencyByAgencyId { ${AGENCY} } ${NORM} ${OFFERINGS} }
  standards: allStandards(condition: { ownerId: $id }) { nodes { code content valid { start { value } end { value } } } }
}`

const LIST = `query ($code: String!) {
  agency: agencyByCode(code: $code) { ${AGENCY}
    services: servicesByAgencyId(first: 20, orderBy: CODE_ASC) {
      nodes { rowId code status content ${NORM} offerings: offeringsByServiceId { nodes { evidence site: siteBySiteId { mall: mallByMallId { code status } } } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`
