import type pg from 'pg'

/** Adds so many published documents, `d-000001` and on, of about eight kilobytes each: more than sockets and memory hold together. */
export async function addMany(db: pg.Pool, count: number): Promise<void> {
  await db.query(`insert into published (noun, id, code, from_day, to_day, revision, updated_at, example, visibility, name, names, facets, refs, document, body, item, item_body, fingerprint)
    select 'document', gen_random_uuid(), code, '-infinity', 'infinity', 1, now(), false, 'listed', code, code, '{}', '{}', whole, whole::text, item, item::text, '' from (
      select code, json_build_object('code', code, 'name', json_build_object('id', 'Surat ' || code, 'en', 'Paper ' || code), 'description', repeat(md5(code), 250)) as whole,
        json_build_object('id', code, 'code', code, 'kind', 'form', 'name', json_build_object('id', 'Surat ' || code), 'aliases', json_build_array(), 'example', false, 'revision', 1, 'updatedAt', '2026-11-22T00:00:00.000Z') as item
      from (select 'd-' || lpad(n::text, 6, '0') as code from generate_series(1, ${count}) n) numbered) made`)
}
