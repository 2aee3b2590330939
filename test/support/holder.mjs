// Opens the embedded database of DATA_DIR and keeps it open until SIGTERM. MODULE says which build: tests run a copy elsewhere, too.
const { openEmbedded } = await import(process.env.MODULE)

const { DATA_DIR: dataDir, PG_BIN: pgBin } = process.env
process.on('SIGTERM', async () => {
  await (await opening).stop()
  process.exit(0)
})
const opening = openEmbedded({ dataDir, pgBin, durable: false, settings: { fsync: 'off' }, say: (message) => console.error(message) })
try {
  const { url, folder, attached, pid } = await opening
  console.log(JSON.stringify({ url, folder, attached, pid }))
  setInterval(() => {}, 60_000)
} catch (error) {
  console.error(`${error.name}: ${error.message}`)
  process.exit(1)
}
