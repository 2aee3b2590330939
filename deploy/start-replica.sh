# A copy of the database at the first start, then a server that follows it.
set -e
: "${PRIMARY:=host=database port=5432 user=mpp}"
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  mkdir -p "$PGDATA"
  chmod 700 "$PGDATA"
  pg_basebackup --dbname="$PRIMARY" --pgdata="$PGDATA" --write-recovery-conf --wal-method=stream --checkpoint=fast
fi
exec postgres -c jit=off -c shared_buffers=256MB -c random_page_cost=1.1 -c max_connections=200 -c hot_standby_feedback=on "$@"
