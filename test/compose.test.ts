import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { parse } from 'yaml'
import { loadConfig, settingsTable } from '../src/config.js'
import { ROOT } from './support/run.js'

interface Service { image: string; profiles?: string[]; environment?: Record<string, string>; depends_on?: Record<string, { condition: string }>; volumes?: string[]; ports?: string[]; healthcheck?: object; entrypoint?: string[] }

const { services, volumes } = parse(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8'), { merge: true }) as { services: Record<string, Service>; volumes: Record<string, null> }
const all = Object.entries(services)
const startedWith = (...profiles: string[]) => all.filter(([, { profiles: own }]) => !own || own.some((one) => profiles.includes(one))).map(([name]) => name).sort()

t.test('without a profile it starts the catalogue and its database; profiles add to them', async (t) => {
  t.same(startedWith(), ['database', 'server'])
  t.same(startedWith('balanced'), ['balancer', 'database', 'instance', 'server'])
  t.same(startedWith('replica'), ['database', 'replica', 'server'])
})

t.test('every service waits only for services that start with it and can be healthy', async (t) => {
  const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
  for (const [name, { depends_on: waits = {}, profiles = [] }] of all) {
    for (const [other, { condition }] of Object.entries(waits)) {
      t.ok(startedWith(...profiles).includes(other), `${name} waits for ${other}`)
      t.equal(condition, 'service_healthy')
      t.ok(services[other]?.healthcheck ?? (services[other]?.image === 'mpp-catalog' && /^HEALTHCHECK/m.test(dockerfile)), `${other} tells whether it is healthy`)
    }
  }
})

t.test('what it tells the catalogue are settings, and their empty values are the defaults', async (t) => {
  const known = settingsTable().map(({ name }) => name)
  for (const name of ['server', 'instance']) {
    const environment = services[name]?.environment ?? {}
    t.same(Object.keys(environment).filter((one) => !known.includes(one)), [])
    const values = Object.entries(environment).map(([setting, text]): [string, string] => [setting, text.replaceAll(/\$\{(\w+):-\}/g, '').replaceAll(/\$\{\w+:\?[^}]*\}/g, 'secret')])
    t.same(loadConfig(Object.fromEntries(values)), { ...loadConfig({}), databaseUrl: 'postgres://mpp:secret@database:5432/mpp' })
  }
})

t.test('every file and volume that is mounted is there, and no two ports are the same', async (t) => {
  const mounted = all.flatMap(([, { volumes: own = [] }]) => own.map((one) => one.split(':')[0] as string))
  for (const one of mounted) t.ok(one.startsWith('./') ? existsSync(join(ROOT, one)) : one in volumes, one)
  const published = all.flatMap(([, { ports = [] }]) => ports.map((port) => /:-(\d+)\}:\d+$/.exec(port)?.[1]))
  t.same(published, [...new Set(published)])
  t.ok(all.every(([, { ports = [] }]) => ports.every((port) => port.startsWith('${BIND:-127.0.0.1}'))), 'nothing is open to the network unless told so')
})

t.test('the balancer knows the services that serve, by the port of the image', async (t) => {
  const balancer = readFileSync(join(ROOT, 'deploy', 'haproxy.cfg'), 'utf8')
  const [, port] = /^ENV .*\bPORT=(\d+)/m.exec(readFileSync(join(ROOT, 'Dockerfile'), 'utf8')) ?? []
  const backends = [...balancer.matchAll(/^ {2}server(?:-template)? \S+ (?:\S+ )?(\w+):(\d+)$/gm)].map(([, host, at]) => [host, at])
  t.same(backends, [['server', port], ['instance', port]])
  t.match(balancer, `bind :${services['balancer']?.ports?.[0]?.split(':').at(-1)}`)
})
