# Run once, when the database is made: replicas may stream from it with the password.
echo 'host replication mpp all scram-sha-256' >> "$PGDATA/pg_hba.conf"
