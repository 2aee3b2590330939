/* IMPORTANT
 * This snapshot file is auto-generated, but designed for humans.
 * It should be checked into source control and tracked carefully.
 * Re-generate by setting TAP_SNAPSHOT=1 and running tests.
 * Make sure to inspect the output below.  Do not ignore changes!
 */
'use strict'
exports[`test/golden/statements.test.ts > TAP > a calendar > must match snapshot 1`] = `
Object {
  "asked": "/v1/calendars/libur-kudus-2026",
  "body": String(
    {
     "id": "90ba36f0-de1f-50f5-a34e-e251bbb5bdb6",
     "code": "libur-kudus-2026",
     "name": "Libur Kudus 2026",
     "year": 2026,
     "version": 1,
     "region": {
      "code": "33.19",
      "name": "Kabupaten Kudus",
      "level": "regency",
      "timeZone": "WIB"
     },
     "knownFrom": "2025-09-19",
     "supersedes": "libur-2026-v1",
     "dayCount": 1,
     "decree": {
      "code": "pp-40-2019",
      "kind": "pp",
      "number": "40",
      "year": 2019,
      "title": "Pelaksanaan",
      "status": "in_force"
     },
     "days": [
      {
       "date": "2026-09-23",
       "kind": "regional_holiday",
       "name": "Hari Jadi"
      }
     ],
     "sources": [
      {
       "code": "laman-resmi",
       "title": "Laman resmi",
       "publisher": "Pemkab",
       "address": "contoh.go.id",
       "publishedOn": "2025-11",
       "seenOn": "2026-01-15",
       "reading": "text"
      }
     ],
     "statedBy": [
      {
       "source": "laman-resmi",
       "confidence": "high",
       "locator": "hlm. 2"
      }
     ],
     "verifiedOn": "2026-01-15",
     "missing": [
      "Biaya"
     ],
     "stub": false,
     "example": false,
     "dataset": "uji",
     "holds": {
      "from": null,
      "until": null
     },
     "revision": 1,
     "updatedAt": "2026-11-20T01:00:00.000Z"
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"calendar-libur-kudus-2026-1--infinity-id\\"",
  },
  "sent": Array [
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'calendar' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"libur-kudus-2026\\",\\"2026-11-22\\"]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a checklist > must match snapshot 1`] = `
Object {
  "asked": "/v1/services/disdukcapil-kudus.ktp-el-baru/checklist?case=baru&have=ktp-el",
  "body": String(
    {
     "code": "disdukcapil-kudus.ktp-el-baru",
     "name": "KTP-el Kudus",
     "asOf": "2026-11-22",
     "given": [
      {
       "name": "case",
       "value": "baru",
       "considered": true
      }
     ],
     "have": [
      {
       "code": "ktp-el",
       "name": "KTP-el",
       "kind": "document"
      }
     ],
     "region": {
      "code": "33.19",
      "name": "Kabupaten Kudus",
      "level": "regency",
      "timeZone": "WIB"
     },
     "scope": "local",
     "incomplete": false,
     "ready": "unknown",
     "counts": {
      "needed": 0,
      "held": 0,
      "missing": 0,
      "open": 1,
      "optional": 0
     },
     "groups": [
      {
       "code": "identitas",
       "name": "Identitas",
       "cases": [
        "baru"
       ],
       "channels": [
        "counter"
       ],
       "when": {
        "code": "wni",
        "text": "WNI",
        "choice": {
         "code": "pemohon",
         "name": "Pemohon",
         "complete": true
        },
        "implies": [
         "wni"
        ]
       },
       "optional": false,
       "items": [
        {
         "document": {
          "code": "kk",
          "name": "Kartu Keluarga",
          "kind": "document"
         },
         "form": "copy",
         "copies": 2,
         "photo": {
          "size": "3x4",
          "background": "Merah"
         },
         "label": "Asli diperlihatkan",
         "source": "laman-resmi",
         "confidence": "high",
         "locator": "Pasal 1",
         "note": "Catatan",
         "held": false,
         "heldAs": null,
         "unknown": [],
         "issuedBy": []
        }
       ],
       "applies": "open",
       "decidedBy": [
        "channel",
        "pemohon"
       ],
       "held": false
      }
     ],
     "questions": [
      {
       "name": "channel",
       "kind": "channel",
       "text": "Lewat saluran apa mengurusnya?",
       "decides": 1,
       "answers": [
        {
         "value": "counter",
         "text": "Loket"
        },
        {
         "value": "web",
         "text": "Situs web"
        }
       ]
      },
      {
       "name": "pemohon",
       "kind": "choice",
       "text": "Pemohon",
       "decides": 1,
       "answers": [
        {
         "value": "wni",
         "text": "WNI"
        },
        {
         "value": "other",
         "text": "Bukan salah satunya"
        }
       ]
      }
     ],
     "notes": [],
     "sources": [
      {
       "code": "laman-resmi",
       "title": "Laman resmi",
       "publisher": "Pemkab",
       "address": "contoh.go.id",
       "publishedOn": "2025-11",
       "seenOn": "2026-01-15",
       "reading": "text"
      }
     ],
     "example": false
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"checklist-disdukcapil-kudus.ktp-el-baru-2-2022-01-01-2-2026-11-22-id\\"",
  },
  "sent": Array [
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'service' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"disdukcapil-kudus.ktp-el-baru\\",\\"2026-11-22\\"]",
    "select noun, code, item, visibility = 'example' as example, array(select substr(facet, 9) from unnest(facets) facet where facet = any($1::text[])) as issued, array(select substr(facet, 1) from unnest(facets) facet where facet = any($4::text[])) as regions from published where noun in ('service', 'reference_service') and facets && $1::text[] and from_day <= $2 and to_day > $2 and (visibility = 'listed' or (visibility = 'example' and $3)) and not facets && array['status:discontinued', 'status:suspended'] and (noun = 'reference_service' or facets && $4::text[]) and code <> all($5::text[]) order by noun desc, code limit $6 -- [[\\"product:kk\\"],\\"2026-11-22\\",false,[\\"region:33.19\\"],[\\"disdukcapil-kudus.ktp-el-baru\\",\\"ktp-el-baru\\"],500]",
    "with recursive up(root, id, broader_id, level) as ( select id, id, broader_id, 0 from documents where code = any($1) and withdrawn_at is null union select up.root, d.id, d.broader_id, up.level + 1 from up join documents u on u.id = up.id and coalesce(u.content->>'relation', 'special_case') = 'special_case' join documents d on d.id = up.broader_id where d.withdrawn_at is null and up.level < 20 ), down(root, id, level) as ( select id, id, 0 from documents where code = any($2) and withdrawn_at is null union select down.root, d.id, down.level + 1 from down join documents d on d.broader_id = down.id and coalesce(d.content->>'relation', 'special_case') = 'special_case' where d.withdrawn_at is null and down.level < 20 ) select d.code, d.kind, d.content->'name' as name, array(select u.code from up join documents u on u.id = up.id where up.root = d.id order by up.level) || array(select f.code from up join documents f on f.broader_id = up.id and coalesce(f.content->>'relation', 'special_case') = 'former' where up.root = d.id and f.withdrawn_at is null order by f.code) as covers, array(select n.code from down join documents n on n.id = down.id where down.root = d.id order by down.level, n.code) as narrower from documents d where d.id in (select id from up where level = 0 union select id from down) order by d.code -- [[\\"ktp-el\\"],[\\"kk\\"]]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a checklist of the norm, with a document that is not there > must match snapshot 1`] = `
Object {
  "asked": "/v1/reference-services/ktp-el-baru/checklist?have=ktp-ell",
  "body": String(
    {
     "type": "/problems/invalid_parameter",
     "title": "Invalid parameter",
     "status": 400,
     "code": "invalid_parameter",
     "detail": "A parameter has a value that is not allowed.",
     "instance": "golden-request",
     "errors": [
      {
       "field": "have",
       "problem": "\\\\"ktp-ell\\\\" is not a document of the catalogue",
       "allowed": "ktp-el, or another code of /v1/documents",
       "nearest": "ktp-el"
      }
     ]
    }
  ),
  "headers": Object {
    "cache-control": "no-store",
  },
  "sent": Array [
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'reference_service' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"ktp-el-baru\\",\\"2026-11-22\\"]",
    "select code from documents where withdrawn_at is null order by code -- []",
    "with recursive up(root, id, broader_id, level) as ( select id, id, broader_id, 0 from documents where code = any($1) and withdrawn_at is null union select up.root, d.id, d.broader_id, up.level + 1 from up join documents u on u.id = up.id and coalesce(u.content->>'relation', 'special_case') = 'special_case' join documents d on d.id = up.broader_id where d.withdrawn_at is null and up.level < 20 ), down(root, id, level) as ( select id, id, 0 from documents where code = any($2) and withdrawn_at is null union select down.root, d.id, down.level + 1 from down join documents d on d.broader_id = down.id and coalesce(d.content->>'relation', 'special_case') = 'special_case' where d.withdrawn_at is null and down.level < 20 ) select d.code, d.kind, d.content->'name' as name, array(select u.code from up join documents u on u.id = up.id where up.root = d.id order by up.level) || array(select f.code from up join documents f on f.broader_id = up.id and coalesce(f.content->>'relation', 'special_case') = 'former' where up.root = d.id and f.withdrawn_at is null order by f.code) as covers, array(select n.code from down join documents n on n.id = down.id where down.root = d.id order by down.level, n.code) as narrower from documents d where d.id in (select id from up where level = 0 union select id from down) order by d.code -- [[\\"ktp-ell\\"],[\\"kk\\"]]",
  ],
  "status": 400,
}
`

exports[`test/golden/statements.test.ts > TAP > a detail > must match snapshot 1`] = `
Object {
  "asked": "/v1/malls/mpp-kudus",
  "body": String(
    {
     "id": "b41a1123-124f-5969-b82a-60ffa7d81138",
     "code": "mpp-kudus",
     "name": "MPP Kudus",
     "region": {
      "code": "33.19",
      "name": "Kabupaten Kudus",
      "level": "regency",
      "timeZone": "WIB"
     },
     "province": {
      "code": "33",
      "name": "Jawa Tengah",
      "level": "province",
      "timeZone": "WIB"
     },
     "status": "open",
     "openedOn": "2020-12",
     "address": "Jalan Simpang 7",
     "point": {
      "latitude": -6.8,
      "longitude": 110.84
     },
     "siteCount": 1,
     "otherNames": [
      "MPP"
     ],
     "operator": {
      "code": "disdukcapil-kudus",
      "name": "Disdukcapil Kudus",
      "kind": "opd"
     },
     "milestones": [
      {
       "kind": "inaugurated",
       "date": "2020-12",
       "source": "laman-resmi",
       "confidence": "high",
       "locator": "Pasal 1",
       "note": "Catatan"
      }
     ],
     "readiness": [
      {
       "matter": "premises",
       "ready": "unknown",
       "source": "laman-resmi",
       "confidence": "high",
       "locator": "Pasal 1",
       "note": "Catatan"
      }
     ],
     "counts": [
      {
       "subject": "counters",
       "value": 22,
       "atLeast": true,
       "approximate": true,
       "breakdown": [
        {
         "part": "Kabupaten",
         "value": 13
        }
       ],
       "asOf": "2021-01",
       "source": "laman-resmi",
       "confidence": "high",
       "locator": "Pasal 1",
       "note": "Catatan"
      }
     ],
     "rules": [
      {
       "text": "Bawa KTP",
       "source": "laman-resmi",
       "confidence": "high",
       "locator": "Pasal 1",
       "note": "Catatan"
      }
     ],
     "sites": [
      {
       "id": "36fa5156-85e2-5cad-b591-b442439bbab4",
       "code": "mpp-kudus/utama",
       "kind": "main",
       "name": "Gedung Utama",
       "address": {
        "text": "Jalan Simpang 7",
        "source": "laman-resmi",
        "confidence": "high",
        "locator": "Pasal 1",
        "note": "Catatan"
       },
       "building": {
        "text": "Lantai 1",
        "source": "laman-resmi",
        "confidence": "high",
        "locator": "Pasal 1",
        "note": "Catatan"
       },
       "point": {
        "latitude": -6.8,
        "longitude": 110.84,
        "source": "laman-resmi",
        "confidence": "high",
        "locator": "Pasal 1",
        "note": "Catatan"
       },
       "openedOn": "2020-03",
       "closedOn": "2035",
       "hours": [
        {
         "scope": "period",
         "days": [
          "mon"
         ],
         "from": "2026-03-01",
         "until": "2026-03-31",
         "name": "Ramadan",
         "closed": false,
         "opens": "08:00",
         "closes": "14:00",
         "breaks": [
          {
           "from": "12:00",
           "until": "13:00"
          }
         ],
         "quota": 50,
         "source": "laman-resmi",
         "confidence": "high",
         "locator": "Pasal 1",
         "note": "Catatan"
        }
       ],
       "facilities": [
        {
         "facility": "lactation_room",
         "present": "yes",
         "source": "laman-resmi",
         "confidence": "high",
         "locator": "Pasal 1",
         "note": "Catatan"
        }
       ],
       "onlineQueue": "yes",
       "verifiedOn": "2026-01-15",
       "missing": [
        "Biaya"
       ],
       "stub": false
      }
     ],
     "sources": [
      {
       "code": "laman-resmi",
       "title": "Laman resmi",
       "publisher": "Pemkab",
       "address": "contoh.go.id",
       "publishedOn": "2025-11",
       "seenOn": "2026-01-15",
       "reading": "text"
      }
     ],
     "statedBy": [
      {
       "source": "laman-resmi",
       "confidence": "high",
       "locator": "hlm. 2"
      }
     ],
     "verifiedOn": "2026-01-15",
     "missing": [
      "Biaya"
     ],
     "stub": false,
     "example": false,
     "dataset": "uji",
     "holds": {
      "from": null,
      "until": null
     },
     "revision": 1,
     "updatedAt": "2026-11-20T01:00:00.000Z"
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"mall-mpp-kudus-1--infinity-id\\"",
  },
  "sent": Array [
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'mall' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"mpp-kudus\\",\\"2026-11-22\\"]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a detail by UUID > must match snapshot 1`] = `
Object {
  "asked": "/v1/agencies/{agency}",
  "body": String(
    {
     "id": "ec2b4389-a455-5678-87d2-7d1c9287b866",
     "code": "disdukcapil-kudus",
     "name": "Disdukcapil Kudus",
     "shortName": "Disdukcapil",
     "kind": "opd",
     "region": {
      "code": "33.19",
      "name": "Kabupaten Kudus",
      "level": "regency",
      "timeZone": "WIB"
     },
     "validFrom": "2017",
     "validTo": "2030-06",
     "malls": [
      "mpp-kudus"
     ],
     "formerNames": [
      {
       "name": "Dinas Lama",
       "until": "2016",
       "source": "laman-resmi",
       "confidence": "high",
       "locator": "Pasal 1",
       "note": "Catatan"
      }
     ],
     "parent": {
      "code": "pemkab-kudus",
      "name": "Disdukcapil Kudus",
      "kind": "opd"
     },
     "jurisdiction": [
      "33.19"
     ],
     "successor": {
      "code": "disdukcapil-baru",
      "name": "Disdukcapil Kudus",
      "kind": "opd"
     },
     "website": "https://contoh.go.id",
     "phone": "0291",
     "email": "a@contoh.go.id",
     "address": "Jalan Contoh 1",
     "complaintChannels": [
      {
       "kind": "phone",
       "name": "Halo",
       "address": "1500537",
       "source": "laman-resmi",
       "confidence": "high",
       "locator": "Pasal 1",
       "note": "Catatan"
      }
     ],
     "note": "Kantor",
     "tenancies": [
      {
       "mall": {
        "code": "mpp-kudus",
        "name": "MPP Kudus",
        "status": "open"
       },
       "site": {
        "code": "mpp-kudus/utama",
        "name": "Gedung Utama",
        "kind": "main"
       },
       "counter": "7",
       "floor": "1",
       "since": "2021",
       "until": "2028-03",
       "schedule": "Setiap Senin",
       "announced": false,
       "source": "laman-resmi",
       "confidence": "high",
       "locator": "Pasal 1",
       "note": "Catatan"
      }
     ],
     "sources": [
      {
       "code": "laman-resmi",
       "title": "Laman resmi",
       "publisher": "Pemkab",
       "address": "contoh.go.id",
       "publishedOn": "2025-11",
       "seenOn": "2026-01-15",
       "reading": "text"
      }
     ],
     "statedBy": [
      {
       "source": "laman-resmi",
       "confidence": "high",
       "locator": "hlm. 2"
      }
     ],
     "verifiedOn": "2026-01-15",
     "missing": [
      "Biaya"
     ],
     "stub": false,
     "example": false,
     "dataset": "uji",
     "holds": {
      "from": "2021-01-01",
      "until": "2028-03-31"
     },
     "revision": 1,
     "updatedAt": "2026-11-20T01:00:00.000Z"
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"agency-disdukcapil-kudus-1-2021-01-01-id\\"",
  },
  "sent": Array [
    "select body as body, concat_ws(' ', id, code, revision, from_day) as stamp from published where noun = 'agency' and id = $1 and from_day <= $2 and to_day > $2 -- [\\"ec2b4389-a455-5678-87d2-7d1c9287b866\\",\\"2026-11-22\\"]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a detail in English with few fields > must match snapshot 1`] = `
Object {
  "asked": "/v1/reference-services/ktp-el-baru?lang=en&fields=name,answer,cases",
  "body": String(
    {
     "code": "ktp-el-baru",
     "name": "KTP-el baru (en)",
     "answer": "Pakai IKD (en)",
     "cases": [
      {
       "code": "baru",
       "name": "Baru (en)",
       "description": "Pertama kali (en)",
       "applicant": "wni",
       "source": "laman-resmi",
       "confidence": "high",
       "locator": "Pasal 1",
       "note": "A note"
      }
     ]
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "en",
    "etag": "W/\\"reference_service-ktp-el-baru-2-2020-01-01-en\\"",
  },
  "sent": Array [
    "select document::text as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'reference_service' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"ktp-el-baru\\",\\"2026-11-22\\"]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a detail with related records > must match snapshot 1`] = `
Object {
  "asked": "/v1/services/disdukcapil-kudus.ktp-el-baru?include=agency,malls,documents&fields=name",
  "body": String(
    {
     "code": "disdukcapil-kudus.ktp-el-baru",
     "name": "KTP-el Kudus",
     "included": {
      "agency": [
       {
        "id": "ec2b4389-a455-5678-87d2-7d1c9287b866",
        "code": "disdukcapil-kudus",
        "name": "Disdukcapil Kudus",
        "shortName": "Disdukcapil",
        "kind": "opd",
        "region": {
         "code": "33.19",
         "name": "Kabupaten Kudus",
         "level": "regency",
         "timeZone": "WIB"
        },
        "validFrom": "2017",
        "validTo": "2030-06",
        "malls": [
         "mpp-kudus"
        ],
        "stub": false,
        "example": false,
        "revision": 1,
        "updatedAt": "2026-11-20T01:00:00.000Z"
       }
      ],
      "malls": [
       {
        "id": "b41a1123-124f-5969-b82a-60ffa7d81138",
        "code": "mpp-kudus",
        "name": "MPP Kudus",
        "region": {
         "code": "33.19",
         "name": "Kabupaten Kudus",
         "level": "regency",
         "timeZone": "WIB"
        },
        "province": {
         "code": "33",
         "name": "Jawa Tengah",
         "level": "province",
         "timeZone": "WIB"
        },
        "status": "open",
        "openedOn": "2020-12",
        "address": "Jalan Simpang 7",
        "point": {
         "latitude": -6.8,
         "longitude": 110.84
        },
        "siteCount": 1,
        "stub": false,
        "example": false,
        "revision": 1,
        "updatedAt": "2026-11-20T01:00:00.000Z"
       }
      ],
      "documents": [
       {
        "id": "6f7dfb91-522b-5b76-9814-4e783312809b",
        "code": "kk",
        "kind": "document",
        "name": "Kartu Keluarga",
        "aliases": [],
        "example": false,
        "revision": 2,
        "updatedAt": "2026-11-22T03:00:00.000Z"
       }
      ]
     }
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"service-disdukcapil-kudus.ktp-el-baru-2-2022-01-01-2-2026-11-22-id\\"",
  },
  "sent": Array [
    "select body as body, facets, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'service' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"disdukcapil-kudus.ktp-el-baru\\",\\"2026-11-22\\"]",
    "select p.noun, p.code, p.item_body as body from unnest($1::noun[], $2::text[]) wanted(noun, code) join published p on p.noun = wanted.noun and p.code = wanted.code where p.from_day <= $3 and p.to_day > $3 order by p.noun, p.code -- [[\\"agency\\",\\"mall\\",\\"document\\"],[\\"disdukcapil-kudus\\",\\"mpp-kudus\\",\\"kk\\"],\\"2026-11-22\\"]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a drift > must match snapshot 1`] = `
Object {
  "asked": "/v1/services/disdukcapil-kudus.ktp-el-baru/drift",
  "body": String(
    {
     "code": "disdukcapil-kudus.ktp-el-baru",
     "name": "KTP-el Kudus",
     "agency": {
      "code": "disdukcapil-kudus",
      "name": "Disdukcapil Kudus",
      "kind": "opd"
     },
     "region": {
      "code": "33.19",
      "name": "Kabupaten Kudus",
      "level": "regency",
      "timeZone": "WIB"
     },
     "referenceService": {
      "code": "ktp-el-baru",
      "name": "KTP-el baru",
      "status": "discontinued"
     },
     "asOf": "2026-11-22",
     "local": {
      "validFrom": "2022-01-01",
      "knownFrom": "2022-01-01",
      "validTo": "2028-12-31",
      "decision": {
       "number": "188/1",
       "date": "2020-01-01",
       "issuer": "Bupati",
       "instrument": {
        "code": "pp-40-2019",
        "kind": "pp",
        "number": "40",
        "year": 2019,
        "title": "Pelaksanaan",
        "status": "in_force"
       },
       "source": "laman-resmi",
       "confidence": "high",
       "locator": "Pasal 1",
       "note": "Catatan"
      },
      "verifiedOn": "2026-01-15",
      "missing": [
       "Biaya"
      ]
     },
     "norm": {
      "validFrom": "2020-01-01",
      "knownFrom": "2020-01-01",
      "validTo": "2029-12-31",
      "decision": {
       "number": "188/1",
       "date": "2020-01-01",
       "issuer": "Bupati",
       "instrument": {
        "code": "pp-40-2019",
        "kind": "pp",
        "number": "40",
        "year": 2019,
        "title": "Pelaksanaan",
        "status": "in_force"
       },
       "source": "laman-resmi",
       "confidence": "high",
       "locator": "Pasal 1",
       "note": "Catatan"
      },
      "verifiedOn": "2026-01-15",
      "missing": [
       "Biaya"
      ]
     },
     "olderThanNorm": "no",
     "kinds": [],
     "findings": [],
     "components": [
      {
       "component": "requirements",
       "state": "same"
      },
      {
       "component": "procedure",
       "state": "same"
      },
      {
       "component": "timeLimits",
       "state": "same"
      },
      {
       "component": "fees",
       "state": "same"
      },
      {
       "component": "products",
       "state": "same"
      },
      {
       "component": "complaints",
       "state": "same"
      },
      {
       "component": "legalBasis",
       "state": "same"
      },
      {
       "component": "facilities",
       "state": "same"
      },
      {
       "component": "competence",
       "state": "same"
      },
      {
       "component": "supervision",
       "state": "same"
      },
      {
       "component": "staffing",
       "state": "same"
      },
      {
       "component": "serviceGuarantee",
       "state": "same"
      },
      {
       "component": "safetyGuarantee",
       "state": "same"
      },
      {
       "component": "evaluation",
       "state": "same"
      }
     ],
     "notes": [],
     "example": false
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"drift-disdukcapil-kudus.ktp-el-baru-2-2022-01-01-2-2026-11-22-id\\"",
  },
  "sent": Array [
    "select document::text as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'service' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"disdukcapil-kudus.ktp-el-baru\\",\\"2026-11-22\\"]",
    "select p.noun, p.code, p.document::text as body from unnest($1::noun[], $2::text[]) wanted(noun, code) join published p on p.noun = wanted.noun and p.code = wanted.code where p.from_day <= $3 and p.to_day > $3 -- [[\\"reference_service\\"],[\\"ktp-el-baru\\"],\\"2026-11-22\\"]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a fee > must match snapshot 1`] = `
Object {
  "asked": "/v1/services/disdukcapil-kudus.ktp-el-baru/fee?case=baru&channel=counter&wni=true&lembar=3",
  "body": String(
    {
     "code": "disdukcapil-kudus.ktp-el-baru",
     "name": "KTP-el Kudus",
     "asOf": "2026-11-22",
     "given": [
      {
       "name": "case",
       "value": "baru",
       "considered": true
      },
      {
       "name": "channel",
       "value": "counter",
       "considered": true
      },
      {
       "name": "wni",
       "value": "true",
       "considered": true
      }
     ],
     "scope": "local",
     "incomplete": true,
     "free": "no",
     "total": {
      "certain": null,
      "from": 3000,
      "to": null,
      "exact": false
     },
     "lines": [
      {
       "fee": {
        "kind": "per_unit",
        "name": "Cetak",
        "amount": 1000,
        "amountMax": 2000,
        "approximate": true,
        "unit": "lembar",
        "counted": [
         {
          "name": "lembar",
          "label": "Lembar",
          "unit": "lembar",
          "whole": true
         }
        ],
        "quantity": {
         "above": 1,
         "upTo": 9,
         "excess": true
        },
        "formula": {
         "inputs": [
          {
           "name": "lembar",
           "label": "Lembar",
           "unit": "lembar",
           "whole": true
          }
         ],
         "expression": "lembar * 1000"
        },
        "alternative": "cetak",
        "nature": "retribusi",
        "cases": [
         "baru"
        ],
        "channels": [
         "counter"
        ],
        "when": {
         "code": "wni",
         "text": "WNI",
         "choice": {
          "code": "pemohon",
          "name": "Pemohon",
          "complete": true
         },
         "implies": [
          "wni"
         ]
        },
        "asOf": "2025",
        "legalBasis": {
         "instrument": {
          "code": "pp-40-2019",
          "kind": "pp",
          "number": "40",
          "year": 2019,
          "title": "Pelaksanaan",
          "status": "in_force"
         },
         "article": "6",
         "source": "laman-resmi",
         "confidence": "high",
         "locator": "Pasal 1",
         "note": "Catatan"
        },
        "source": "laman-resmi",
        "confidence": "high",
        "locator": "Pasal 1",
        "note": "Catatan"
       },
       "part": "price",
       "applies": "yes",
       "decidedBy": [],
       "needs": [],
       "from": 3000,
       "to": 3000,
       "notes": [
        "approximate"
       ]
      },
      {
       "fee": {
        "kind": "fixed",
        "name": null,
        "amount": 500,
        "amountMax": null,
        "approximate": false,
        "unit": null,
        "counted": [],
        "quantity": null,
        "formula": null,
        "alternative": "cetak",
        "nature": null,
        "cases": [],
        "channels": [],
        "when": null,
        "asOf": null,
        "legalBasis": null,
        "source": "laman-resmi",
        "confidence": "high",
        "locator": null,
        "note": null
       },
       "part": "price",
       "applies": "replaced",
       "decidedBy": [],
       "needs": [],
       "from": 500,
       "to": 500,
       "notes": []
      }
     ],
     "inputs": [
      {
       "name": "lembar",
       "label": "Lembar",
       "unit": "lembar",
       "whole": true,
       "value": 3,
       "ranges": [],
       "covered": true
      }
     ],
     "questions": [],
     "notes": [],
     "sources": [
      {
       "code": "laman-resmi",
       "title": "Laman resmi",
       "publisher": "Pemkab",
       "address": "contoh.go.id",
       "publishedOn": "2025-11",
       "seenOn": "2026-01-15",
       "reading": "text"
      }
     ],
     "example": false
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"fee-disdukcapil-kudus.ktp-el-baru-2-2022-01-01-2-2026-11-22-id\\"",
  },
  "sent": Array [
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'service' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"disdukcapil-kudus.ktp-el-baru\\",\\"2026-11-22\\"]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a history > must match snapshot 1`] = `
Object {
  "asked": "/v1/services/disdukcapil-kudus.ktp-el-baru/history?limit=3",
  "body": String(
    {
     "standards": [
      {
       "scope": "local",
       "validFrom": "2022-01-01",
       "validTo": "2028-12-31",
       "decision": {
        "number": "188/1",
        "date": "2020-01-01"
       },
       "components": [
        "requirements",
        "procedure",
        "timeLimits",
        "fees",
        "products",
        "complaints",
        "legalBasis",
        "facilities",
        "competence",
        "supervision",
        "staffing",
        "serviceGuarantee",
        "safetyGuarantee",
        "evaluation"
       ],
       "revision": 1
      },
      {
       "scope": "national",
       "validFrom": "2020-01-01",
       "validTo": "2029-12-31",
       "decision": {
        "number": "188/1",
        "date": "2020-01-01"
       },
       "components": [
        "requirements",
        "procedure",
        "timeLimits",
        "fees",
        "products",
        "complaints",
        "legalBasis",
        "facilities",
        "competence",
        "supervision",
        "staffing",
        "serviceGuarantee",
        "safetyGuarantee",
        "evaluation"
       ],
       "revision": 1
      }
     ],
     "items": [
      {
       "revision": 2,
       "noun": "reference_service",
       "code": "ktp-el-baru",
       "kind": "updated",
       "actor": "import",
       "previous": null,
       "at": "2026-11-22T03:00:00.000Z",
       "reason": null
      },
      {
       "revision": 2,
       "noun": "service",
       "code": "disdukcapil-kudus.ktp-el-baru",
       "kind": "updated",
       "actor": "import",
       "previous": null,
       "at": "2026-11-22T03:00:00.000Z",
       "reason": null
      },
      {
       "revision": 1,
       "noun": "offering",
       "code": "disdukcapil-kudus.ktp-el-baru@mpp-kudus/utama",
       "kind": "created",
       "actor": "import",
       "previous": null,
       "at": "2026-11-20T01:00:00.000Z",
       "reason": null
      }
     ],
     "next": "WyJoaXN0b3J5IiwxLCJvZmZlcmluZzpkaXNkdWtjYXBpbC1rdWR1cy5rdHAtZWwtYmFydUBtcHAta3VkdXMvdXRhbWEiXQ"
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"history-disdukcapil-kudus.ktp-el-baru-2-2026-11-22-id\\"",
    "link": "</v1/services/disdukcapil-kudus.ktp-el-baru/history?limit=3&after=WyJoaXN0b3J5IiwxLCJvZmZlcmluZzpkaXNkdWtjYXBpbC1rdWR1cy5rdHAtZWwtYmFydUBtcHAta3VkdXMvdXRhbWEiXQ>; rel=\\"next\\"",
  },
  "sent": Array [
    "select owner.place, c.* from unnest($1::uuid[], $2::uuid[]) with ordinality owner(service, concept, place) cross join lateral ( with parts as ( select unnest(array[owner.service, owner.concept]) as id union all select id from standards where owner_id in (owner.service, owner.concept) union all select id from offerings where service_id = owner.service ) select c.revision, c.at, c.noun, c.code, c.kind, c.actor, c.reason, c.previous from changes c join parts using (id) where c.noun in ('service', 'reference_service', 'standard', 'offering') and c.revision <= $3 and (c.revision < $3 or c.noun || ':' || c.code collate \\"C\\" > $4) order by c.revision desc, c.noun || ':' || c.code collate \\"C\\" limit $5 ) c order by owner.place, c.revision desc, c.noun || ':' || c.code collate \\"C\\" -- [[\\"21d819e1-5d1b-5028-a9d3-c9d2c4f60cf8\\"],[\\"6d58d6e9-4adb-5cf9-962b-f6b634cb9516\\"],9007199254740991,\\"\\",4]",
    "select place, content, coalesce(service_id = owner.service, false) as local, revision from unnest($1::uuid[], $2::uuid[]) with ordinality owner(service, concept, place) join standards on owner_id in (owner.service, owner.concept) where withdrawn_at is null order by place, lower(valid) desc nulls last, local desc, code -- [[\\"21d819e1-5d1b-5028-a9d3-c9d2c4f60cf8\\"],[\\"6d58d6e9-4adb-5cf9-962b-f6b634cb9516\\"]]",
    "select t.id, t.code, t.dataset, d.example, d.content->>'seenUntil' as \\"seenUntil\\", t.content, t.withdrawn_at is not null as withdrawn from unnest($1::uuid[]) wanted(key) cross join lateral (select * from services where id = wanted.key offset 0) t join datasets d on d.code = t.dataset order by t.code -- [[\\"21d819e1-5d1b-5028-a9d3-c9d2c4f60cf8\\"]]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a list > must match snapshot 1`] = `
Object {
  "asked": "/v1/documents",
  "body": String(
    {
     "items": [
      {
       "id": "6f7dfb91-522b-5b76-9814-4e783312809b",
       "code": "kk",
       "kind": "document",
       "name": "Kartu Keluarga",
       "aliases": [],
       "example": false,
       "revision": 2,
       "updatedAt": "2026-11-22T03:00:00.000Z"
      },
      {
       "id": "3e6eb40e-4ac0-5d5a-a9b0-c328f3ea7717",
       "code": "identitas",
       "kind": "document",
       "name": "KTP-el",
       "aliases": [],
       "example": false,
       "revision": 1,
       "updatedAt": "2026-11-20T01:00:00.000Z"
      },
      {
       "id": "05c85796-feab-51ac-ba71-40d97fef96d1",
       "code": "ktp-el",
       "kind": "document",
       "name": "KTP-el",
       "aliases": [
        "e-KTP"
       ],
       "example": false,
       "revision": 1,
       "updatedAt": "2026-11-20T01:00:00.000Z"
      }
     ],
     "next": null
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"document-list-2-2026-11-22-id\\"",
  },
  "sent": Array [
    "select item_body as body, name as key, code from published where noun = 'document' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date order by name asc, code asc limit $2::int -- [\\"2026-11-22\\",21]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a list by distance > must match snapshot 1`] = `
Object {
  "asked": "/v1/malls?near=-6.8,110.85&radius=5000",
  "body": String(
    {
     "items": [
      {
       "id": "b41a1123-124f-5969-b82a-60ffa7d81138",
       "code": "mpp-kudus",
       "name": "MPP Kudus",
       "region": {
        "code": "33.19",
        "name": "Kabupaten Kudus",
        "level": "regency",
        "timeZone": "WIB"
       },
       "province": {
        "code": "33",
        "name": "Jawa Tengah",
        "level": "province",
        "timeZone": "WIB"
       },
       "status": "open",
       "openedOn": "2020-12",
       "address": "Jalan Simpang 7",
       "point": {
        "latitude": -6.8,
        "longitude": 110.84
       },
       "siteCount": 1,
       "stub": false,
       "example": false,
       "revision": 1,
       "updatedAt": "2026-11-20T01:00:00.000Z"
      }
     ],
     "next": null
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"mall-list-1-2026-11-22-id\\"",
  },
  "sent": Array [
    "select item_body as body, distance as key, code from (select *, (select min(2 * 6371009 * asin(sqrt(least(1, power(sind((y - $1::float8) / 2), 2) + cosd($1::float8) * cosd(y) * power(sind((x - $2::float8) / 2), 2))))) from unnest(latitudes, longitudes) point(y, x)) as distance from published) published where noun = 'mall' and visibility = 'listed' and from_day <= $3::date and to_day > $3::date and distance is not null and distance <= $4::float8 order by distance asc, code asc limit $5::int -- [-6.8,110.85,\\"2026-11-22\\",5000,21]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a list by several filters > must match snapshot 1`] = `
Object {
  "asked": "/v1/services?province=33&agencyKind=opd,vertical&document=kk,!ktp-el&feeMax=50000&timeMax=P3D&name=ktp&updatedSince=2026-01-01&sort=fee",
  "body": String(
    {
     "items": [],
     "next": null
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"service-list-2-2026-11-22-id\\"",
  },
  "sent": Array [
    "select item_body as body, coalesce(fee_min, 9007199254740991) as key, code from published where noun = 'service' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date and facets && $2::text[] and facets && $3::text[] and facets && $4::text[] and fee_min <= $5::bigint and time_min <= $6::bigint and names like $7::text and (updated_at >= $8::timestamptz or (from_day > '-infinity' and from_day >= ($8::timestamptz at time zone 'Asia/Jakarta')::date)) and not facets && $9::text[] order by coalesce(fee_min, 9007199254740991) asc, code asc limit $10::int -- [\\"2026-11-22\\",[\\"region:33\\"],[\\"agencyKind:opd\\",\\"agencyKind:vertical\\"],[\\"document:kk\\"],50000,4320,\\"%ktp%\\",\\"2026-01-01T00:00:00+07:00\\",[\\"document:ktp-el\\"],21]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a list by what is open at a moment > must match snapshot 1`] = `
Object {
  "asked": "/v1/malls?openAt=2026-11-23T10:00",
  "body": String(
    {
     "items": [],
     "next": null
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"mall-list-1-2026-11-22-id\\"",
  },
  "sent": Array [
    "select code, document#>>'{site,code}' as site, json_build_object('status', document->'status', 'evidence', document->'evidence', 'days', document->'days', 'hours', document->'hours', 'sessions', document->'sessions', 'schedule', document->'schedule', 'quota', document->'quota', 'since', document->'since', 'until', document->'until', 'source', document->'source', 'confidence', document->'confidence') as offering from published where noun = 'offering' and facets @> '{times:own}' and from_day <= $1 and to_day > $1 -- [\\"2026-11-22\\"]",
    "select code, document->>'status' as status, document->'region' as region, example, (select json_agg(json_build_object('code', site->'code', 'hours', site->'hours', 'openedOn', site->'openedOn', 'closedOn', site->'closedOn')) from json_array_elements(document->'sites') site) as sites from published where noun = 'mall' and from_day <= $1 and to_day > $1 and json_array_length(document->'sites') > 0 -- [\\"2026-11-22\\"]",
    "select document from published where noun = 'calendar' order by code -- []",
    "select item_body as body, name as key, code from published where noun = 'mall' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date and false order by name asc, code asc limit $2::int -- [\\"2026-11-23\\",21]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a list in another language, as of another day > must match snapshot 1`] = `
Object {
  "asked": "/v1/offerings?lang=jv&asOf=2025-01-01&evidence=any&outOfForce=true",
  "body": String(
    {
     "items": [
      {
       "id": "f51b1502-cfaa-5e7c-afd5-fda962a490c3",
       "code": "disdukcapil-kudus.ktp-el-baru@mpp-kudus/utama",
       "name": "KTP-el Kudus (jv)",
       "service": {
        "code": "disdukcapil-kudus.ktp-el-baru",
        "name": "KTP-el Kudus (jv)"
       },
       "agency": {
        "code": "disdukcapil-kudus",
        "name": "Disdukcapil Kudus (jv)",
        "kind": "opd"
       },
       "mall": {
        "code": "mpp-kudus",
        "name": "MPP Kudus (jv)",
        "status": "open"
       },
       "site": {
        "code": "mpp-kudus/utama",
        "name": "Gedung Utama (jv)",
        "kind": "main"
       },
       "region": {
        "code": "33.19",
        "name": "Kabupaten Kudus (jv)",
        "level": "regency",
        "timeZone": "WIB"
       },
       "status": "active",
       "evidence": "published",
       "counter": "7",
       "days": [
        "mon",
        "tue"
       ],
       "quota": 20,
       "example": false,
       "revision": 1,
       "updatedAt": "2026-11-20T01:00:00.000Z"
      }
     ],
     "next": null
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "jv",
    "etag": "W/\\"offering-list-1-2026-11-22-jv\\"",
  },
  "sent": Array [
    "select item::text as body, name as key, code from published where noun = 'offering' and visibility in ('listed', 'inferred', 'out_of_force') and from_day <= $1::date and to_day > $1::date order by name asc, code asc limit $2::int -- [\\"2025-01-01\\",21]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a list of drifts, where nothing differs > must match snapshot 1`] = `
Object {
  "asked": "/v1/drift?sort=-kinds",
  "body": String(
    {
     "items": [],
     "next": null
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"drift-list--0-2026-11-22-id\\"",
  },
  "sent": Array [
    "select item_body as body, (select count(*) from unnest(facets) one where one like 'drift:%') as key, code from published where noun = 'service' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date and facets && $2::text[] order by (select count(*) from unnest(facets) one where one like 'drift:%') desc, code desc limit $3::int -- [\\"2026-11-22\\",[\\"drift:slower\\",\\"drift:faster\\",\\"drift:dearer\\",\\"drift:cheaper\\",\\"drift:more_papers\\",\\"drift:fewer_papers\\",\\"drift:repealed_instrument\\",\\"drift:differs\\"],21]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a list of services > must match snapshot 1`] = `
Object {
  "asked": "/v1/services",
  "body": String(
    {
     "items": [
      {
       "id": "21d819e1-5d1b-5028-a9d3-c9d2c4f60cf8",
       "code": "disdukcapil-kudus.ktp-el-baru",
       "name": "KTP-el Kudus",
       "agency": {
        "code": "disdukcapil-kudus",
        "name": "Disdukcapil Kudus",
        "kind": "opd"
       },
       "region": {
        "code": "33.19",
        "name": "Kabupaten Kudus",
        "level": "regency",
        "timeZone": "WIB"
       },
       "referenceService": {
        "code": "ktp-el-baru",
        "name": "KTP-el baru",
        "status": "discontinued"
       },
       "sector": "kependudukan",
       "lifeEvents": [
        "dewasa"
       ],
       "status": "active",
       "evidence": "published",
       "malls": [
        {
         "code": "mpp-kudus",
         "name": "MPP Kudus",
         "status": "open"
        }
       ],
       "fee": {
        "status": "priced",
        "from": 500,
        "to": null
       },
       "timeLimit": null,
       "completeness": 14,
       "stub": false,
       "example": false,
       "revision": 2,
       "updatedAt": "2026-11-22T03:00:00.000Z"
      }
     ],
     "next": null
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"service-list-2-2026-11-22-id\\"",
  },
  "sent": Array [
    "select item_body as body, name as key, code from published where noun = 'service' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date order by name asc, code asc limit $2::int -- [\\"2026-11-22\\",21]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a list of services to embed > must match snapshot 1`] = `
Object {
  "asked": "/embed/malls/mpp-kudus/services?fragment=1&groupBy=agency&lang=en",
  "body": String(
    <div class="mpp mpp-services mpp-layout-list mpp-scheme-auto" part="services" lang="en">
    <h2 class="mpp-title" part="title">Services of MPP Kudus (en)</h2>
    <form class="mpp-search" part="search" role="search" aria-label="Search services" method="get" action="http://localhost:80/embed/malls/mpp-kudus/services" data-mpp="search">
    <input type="hidden" name="groupBy" value="agency">
    <input type="hidden" name="lang" value="en">
    <label class="mpp-field" part="field"><span class="mpp-label" part="label">Search services</span>
    <input class="mpp-input" part="input" type="search" name="q" value="" maxlength="200" autocomplete="off"></label>
    <p class="mpp-field mpp-buttons" part="field buttons"><button class="mpp-button" part="button" type="submit">Search</button></p>
    </form>
    <p class="mpp-count" part="count" role="status">1 service</p>
    <section class="mpp-group" part="group">
    <h3 class="mpp-group-name" part="group-name">Disdukcapil Kudus (en)</h3>
    <ul class="mpp-list" part="list" role="list">
    <li class="mpp-item" part="item" data-code="disdukcapil-kudus.ktp-el-baru">
    <h4 class="mpp-item-name" part="item-name"><a class="mpp-name" part="name" href="http://localhost:80/embed/services/disdukcapil-kudus.ktp-el-baru?lang=en" data-mpp="service" data-code="disdukcapil-kudus.ktp-el-baru">KTP-el Kudus (en)</a></h4>
    <dl class="mpp-facts" part="facts">
    <div class="mpp-fact" part="fact"><dt>Fee</dt><dd>from Rp500</dd></div>
    <div class="mpp-fact" part="fact"><dt>Time</dt><dd>not stated</dd></div>
    </dl>
    <p><span class="mpp-provenance" part="provenance">Verified <time datetime="2026-01-15">15 January 2026</time> · Source: Laman resmi</span></p>
    </li>
    </ul>
    </section>
    
    
    </div>
    
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "en",
    "etag": "W/\\"embed-aCgVqG6idQPYfefjQsdrSSgpwX9\\"",
  },
  "sent": Array [
    "select code, item::text as body from published where noun = $1 and code = any($2) and from_day <= $3 and to_day > $3 -- [\\"agency\\",[\\"disdukcapil-kudus\\"],\\"2026-11-22\\"]",
    "select item::text as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'mall' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"mpp-kudus\\",\\"2026-11-22\\"]",
    "select kind, value, count from ( select kind, value, count(*)::int as count, row_number() over (partition by kind order by count(*) desc, value) as rank from (select split_part(facet, ':', 1) as kind, substr(facet, strpos(facet, ':') + 1) as value from ( select unnest(facets) as facet from published where noun = 'service' and visibility in ('listed', 'example') and from_day <= $2::date and to_day > $2::date and facets && $3::text[] and (not example or exists (select from published parent where parent.noun = 'mall' and parent.code = $4::text and parent.example)) ) held) named where kind = any($1::text[]) group by kind, value ) counted where rank <= $5::int -- [[\\"agency\\",\\"sector\\"],\\"2026-11-22\\",[\\"mall:mpp-kudus\\"],\\"mpp-kudus\\",200]",
    "select parent.code as parent, page.body, page.key, page.code, counted.total from (values ('')) parent(code) cross join lateral (select count(*)::int as total from published where noun = 'service' and visibility in ('listed', 'example') and from_day <= $1::date and to_day > $1::date and facets && $2::text[] and (not example or exists (select from published parent where parent.noun = 'mall' and parent.code = $3::text and parent.example))) counted left join lateral (select document::text as body, (((item #>> '{agency,name,id}') || chr(31) || name) collate \\"C\\") as key, code from published where noun = 'service' and visibility in ('listed', 'example') and from_day <= $1::date and to_day > $1::date and facets && $2::text[] and (not example or exists (select from published parent where parent.noun = 'mall' and parent.code = $3::text and parent.example)) order by (((item #>> '{agency,name,id}') || chr(31) || name) collate \\"C\\") asc, code asc limit $4::int) page on true -- [\\"2026-11-22\\",[\\"mall:mpp-kudus\\"],\\"mpp-kudus\\",21]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a list with its count > must match snapshot 1`] = `
Object {
  "asked": "/v1/regions?limit=2&count=true",
  "body": String(
    {
     "items": [
      {
       "id": "9b425749-4afc-5777-9b40-d3d8dd446b2f",
       "code": "33",
       "name": "Jawa Tengah",
       "level": "province",
       "province": null,
       "timeZone": "WIB",
       "bpsCode": null,
       "autonomous": true,
       "example": false,
       "revision": 1,
       "updatedAt": "2026-11-20T01:00:00.000Z"
      },
      {
       "id": "df3baf09-ecc2-557e-a97a-98f283a49c63",
       "code": "33.19",
       "name": "Kabupaten Kudus",
       "level": "regency",
       "province": {
        "code": "33",
        "name": "Jawa Tengah",
        "level": "province",
        "timeZone": "WIB"
       },
       "timeZone": "WIB",
       "bpsCode": "3319",
       "autonomous": true,
       "example": false,
       "revision": 1,
       "updatedAt": "2026-11-20T01:00:00.000Z"
      }
     ],
     "next": "WyJyZWdpb24gYnkgbmFtZSIsImthYnVwYXRlbiBrdWR1cyIsIjMzLjE5Il0",
     "total": 3
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"region-list-1-2026-11-22-id\\"",
    "link": "</v1/regions?limit=2&count=true&after=WyJyZWdpb24gYnkgbmFtZSIsImthYnVwYXRlbiBrdWR1cyIsIjMzLjE5Il0>; rel=\\"next\\"",
  },
  "sent": Array [
    "select item_body as body, name as key, code, (select count(*) from published where noun = 'region' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date)::int as total from published where noun = 'region' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date order by name asc, code asc limit $2::int -- [\\"2026-11-22\\",3]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a list with related records > must match snapshot 1`] = `
Object {
  "asked": "/v1/services?include=agency,referenceService",
  "body": String(
    {
     "items": [
      {
       "id": "21d819e1-5d1b-5028-a9d3-c9d2c4f60cf8",
       "code": "disdukcapil-kudus.ktp-el-baru",
       "name": "KTP-el Kudus",
       "agency": {
        "code": "disdukcapil-kudus",
        "name": "Disdukcapil Kudus",
        "kind": "opd"
       },
       "region": {
        "code": "33.19",
        "name": "Kabupaten Kudus",
        "level": "regency",
        "timeZone": "WIB"
       },
       "referenceService": {
        "code": "ktp-el-baru",
        "name": "KTP-el baru",
        "status": "discontinued"
       },
       "sector": "kependudukan",
       "lifeEvents": [
        "dewasa"
       ],
       "status": "active",
       "evidence": "published",
       "malls": [
        {
         "code": "mpp-kudus",
         "name": "MPP Kudus",
         "status": "open"
        }
       ],
       "fee": {
        "status": "priced",
        "from": 500,
        "to": null
       },
       "timeLimit": null,
       "completeness": 14,
       "stub": false,
       "example": false,
       "revision": 2,
       "updatedAt": "2026-11-22T03:00:00.000Z"
      }
     ],
     "next": null,
     "included": {
      "agency": [
       {
        "id": "ec2b4389-a455-5678-87d2-7d1c9287b866",
        "code": "disdukcapil-kudus",
        "name": "Disdukcapil Kudus",
        "shortName": "Disdukcapil",
        "kind": "opd",
        "region": {
         "code": "33.19",
         "name": "Kabupaten Kudus",
         "level": "regency",
         "timeZone": "WIB"
        },
        "validFrom": "2017",
        "validTo": "2030-06",
        "malls": [
         "mpp-kudus"
        ],
        "stub": false,
        "example": false,
        "revision": 1,
        "updatedAt": "2026-11-20T01:00:00.000Z"
       }
      ],
      "referenceService": [
       {
        "id": "6d58d6e9-4adb-5cf9-962b-f6b634cb9516",
        "code": "ktp-el-baru",
        "name": "KTP-el baru",
        "sector": "kependudukan",
        "lifeEvents": [
         "dewasa"
        ],
        "status": "discontinued",
        "grade": "solid",
        "fee": {
         "status": "priced",
         "from": 500,
         "to": null
        },
        "timeLimit": null,
        "stub": false,
        "example": false,
        "revision": 2,
        "updatedAt": "2026-11-22T03:00:00.000Z"
       }
      ]
     }
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"service-list-2-2026-11-22-id\\"",
  },
  "sent": Array [
    "select item_body as body, name as key, code, facets from published where noun = 'service' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date order by name asc, code asc limit $2::int -- [\\"2026-11-22\\",21]",
    "select p.noun, p.code, p.item_body as body from unnest($1::noun[], $2::text[]) wanted(noun, code) join published p on p.noun = wanted.noun and p.code = wanted.code where p.from_day <= $3 and p.to_day > $3 order by p.noun, p.code -- [[\\"agency\\",\\"reference_service\\"],[\\"disdukcapil-kudus\\",\\"ktp-el-baru\\"],\\"2026-11-22\\"]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a mall to embed > must match snapshot 1`] = `
Object {
  "asked": "/embed/malls/mpp-kudus?fragment=1&lang=en",
  "body": String(
    <div class="mpp mpp-mall mpp-scheme-auto" part="mall" lang="en">
    <h2 class="mpp-title" part="title">MPP Kudus (en)</h2>
    <p class="mpp-status" part="status">Status: Open</p>
    <section class="mpp-section mpp-site" part="section site">
    <h3 class="mpp-section-title" part="section-title">Where and when</h3>
    <p class="mpp-address" part="address">Jalan Simpang 7 (en)</p>
    <p class="mpp-now mpp-now-unknown" part="now now-unknown">Sunday 22 November 2026: Not known whether it is open (Hours are not known)</p>
    <p class="mpp-unstated" part="unstated">Opening hours are not stated.</p>
    <p class="mpp-facilities" part="facilities">Facilities: Lactation room</p>
    </section>
    <section class="mpp-section mpp-agencies" part="section agencies">
    <h3 class="mpp-section-title" part="section-title">Agencies</h3>
    <ul class="mpp-lines" part="lines">
    <li><a href="http://localhost:80/embed/malls/mpp-kudus/services?lang=en&amp;agency=disdukcapil-kudus" data-mpp="services" data-code="disdukcapil-kudus">Disdukcapil Kudus (en)</a></li>
    </ul>
    <p class="mpp-all" part="all"><a href="http://localhost:80/embed/malls/mpp-kudus/services?lang=en" data-mpp="services">All services</a></p>
    </section>
    <section class="mpp-section mpp-sources" part="section sources">
    <h3 class="mpp-section-title" part="section-title">Sources</h3>
    <p class="mpp-verified" part="verified">Verified <time datetime="2026-01-15">15 January 2026</time></p>
    <ul class="mpp-lines" part="lines">
    <li>Laman resmi, Pemkab · contoh.go.id <span class="mpp-note" part="note">(seen 15 January 2026)</span></li>
    </ul>
    <p class="mpp-label" part="label">What is not known</p>
    <ul class="mpp-lines" part="lines">
    <li>Fees</li>
    </ul>
    
    </section>
    
    </div>
    
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=60, stale-if-error=86400",
    "content-language": "en",
    "etag": "W/\\"embed-Z90APfKo5y2Ne8fAGGH3YJW-gIY\\"",
  },
  "sent": Array [
    "select document from published where noun = 'calendar' and facets && $1 and (not example or $2) order by code -- [[\\"national:true\\",\\"region:33.19\\",\\"region:33\\"],false]",
    "select document::text as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'mall' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"mpp-kudus\\",\\"2026-11-22\\"]",
    "select item::text as body, name as key, code from published where noun = 'agency' and visibility in ('listed', 'example') and from_day <= $1::date and to_day > $1::date and facets && $2::text[] and (not example or exists (select from published parent where parent.noun = 'mall' and parent.code = $3::text and parent.example)) order by name asc, code asc limit $4::int -- [\\"2026-11-22\\",[\\"mall:mpp-kudus\\"],\\"mpp-kudus\\",101]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a path > must match snapshot 1`] = `
Object {
  "asked": "/v1/services/disdukcapil-kudus.ktp-el-baru/path?case=baru&channel=counter&wni=true",
  "body": String(
    {
     "code": "disdukcapil-kudus.ktp-el-baru",
     "name": "KTP-el Kudus",
     "asOf": "2026-11-22",
     "given": [
      {
       "name": "case",
       "value": "baru",
       "considered": true
      },
      {
       "name": "channel",
       "value": "counter",
       "considered": true
      },
      {
       "name": "wni",
       "value": "true",
       "considered": true
      }
     ],
     "have": [],
     "region": {
      "code": "33.19",
      "name": "Kabupaten Kudus",
      "level": "regency",
      "timeZone": "WIB"
     },
     "steps": [
      {
       "service": {
        "code": "disdukcapil-kudus.ktp-el-baru",
        "name": "KTP-el Kudus"
       },
       "referenceService": {
        "code": "ktp-el-baru",
        "name": "KTP-el baru",
        "status": "discontinued"
       },
       "case": "baru",
       "issues": [],
       "needs": [
        {
         "documents": [
          {
           "code": "kk",
           "name": "Kartu Keluarga",
           "kind": "document"
          }
         ],
         "met": "elsewhere",
         "by": null,
         "step": null
        }
       ],
       "open": 0,
       "incomplete": false,
       "alternatives": [],
       "fee": {
        "certain": null,
        "from": null,
        "to": null,
        "exact": false
       },
       "timeLimit": {
        "value": 1,
        "valueMax": 2,
        "unit": "working_day",
        "atMost": true,
        "approximate": true,
        "starts": "complete_file",
        "direction": "after",
        "published": "1 hari",
        "cases": [
         "baru"
        ],
        "channels": [
         "counter"
        ],
        "when": {
         "code": "wni",
         "text": "WNI",
         "choice": {
          "code": "pemohon",
          "name": "Pemohon",
          "complete": true
         },
         "implies": [
          "wni"
         ]
        },
        "legalBasis": {
         "instrument": {
          "code": "pp-40-2019",
          "kind": "pp",
          "number": "40",
          "year": 2019,
          "title": "Pelaksanaan",
          "status": "in_force"
         },
         "article": "5",
         "source": "laman-resmi",
         "confidence": "high",
         "locator": "Pasal 1",
         "note": "Catatan"
        },
        "source": "laman-resmi",
        "confidence": "high",
        "locator": "Pasal 1",
        "note": "Catatan"
       },
       "notes": []
      }
     ],
     "cycles": [],
     "fee": null,
     "time": {
      "sum": [
       {
        "value": 2,
        "unit": "working_day"
       }
      ],
      "unknown": 0
     },
     "notes": [],
     "example": false
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"path-disdukcapil-kudus.ktp-el-baru-2-2022-01-01-2-2026-11-22-id\\"",
  },
  "sent": Array [
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'service' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"disdukcapil-kudus.ktp-el-baru\\",\\"2026-11-22\\"]",
    "select noun, body, visibility = 'example' as example, array(select substr(facet, 9) from unnest(facets) facet where facet = any($1::text[])) as issued, array(select substr(facet, 1) from unnest(facets) facet where facet = any($4::text[])) as regions from published where noun in ('service', 'reference_service') and facets && $1::text[] and from_day <= $2 and to_day > $2 and (visibility = 'listed' or (visibility = 'example' and $3)) and not facets && array['status:discontinued', 'status:suspended'] and (noun = 'reference_service' or facets && $4::text[]) order by noun desc, code limit $5 -- [[\\"product:kk\\"],\\"2026-11-22\\",false,[\\"region:33.19\\"],200]",
    "with recursive up(root, id, broader_id, level) as ( select id, id, broader_id, 0 from documents where code = any($1) and withdrawn_at is null union select up.root, d.id, d.broader_id, up.level + 1 from up join documents u on u.id = up.id and coalesce(u.content->>'relation', 'special_case') = 'special_case' join documents d on d.id = up.broader_id where d.withdrawn_at is null and up.level < 20 ), down(root, id, level) as ( select id, id, 0 from documents where code = any($2) and withdrawn_at is null union select down.root, d.id, down.level + 1 from down join documents d on d.broader_id = down.id and coalesce(d.content->>'relation', 'special_case') = 'special_case' where d.withdrawn_at is null and down.level < 20 ) select d.code, d.kind, d.content->'name' as name, array(select u.code from up join documents u on u.id = up.id where up.root = d.id order by up.level) || array(select f.code from up join documents f on f.broader_id = up.id and coalesce(f.content->>'relation', 'special_case') = 'former' where up.root = d.id and f.withdrawn_at is null order by f.code) as covers, array(select n.code from down join documents n on n.id = down.id where down.root = d.id order by down.level, n.code) as narrower from documents d where d.id in (select id from up where level = 0 union select id from down) order by d.code -- [[],[\\"kk\\"]]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a record that is not there > must match snapshot 1`] = `
Object {
  "asked": "/v1/documents/nothing",
  "body": String(
    {
     "type": "/problems/document_not_found",
     "title": "Document not found",
     "status": 404,
     "code": "document_not_found",
     "detail": "There is no document nothing.",
     "instance": "golden-request",
     "errors": []
    }
  ),
  "headers": Object {
    "cache-control": "no-store",
  },
  "sent": Array [
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'document' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"nothing\\",\\"2026-11-22\\"]",
    "select t.code, c.revision, c.merged_into as \\"mergedInto\\", c.reason, c.at from documents t join changes c on c.noun = 'document' and c.id = t.id and c.revision = t.withdrawn_at where t.id = $1 -- [\\"13fb3484-edbc-5e48-9a91-bbc2cb20784f\\"]",
  ],
  "status": 404,
}
`

exports[`test/golden/statements.test.ts > TAP > a request that is refused > must match snapshot 1`] = `
Object {
  "asked": "/v1/services?status=opened&colour=red",
  "body": String(
    {
     "type": "/problems/unknown_parameter",
     "title": "Unknown parameter",
     "status": 400,
     "code": "unknown_parameter",
     "detail": "The request has a parameter that is not known here.",
     "instance": "golden-request",
     "errors": [
      {
       "field": "colour",
       "problem": "is not a parameter of this address",
       "allowed": "region, province, mall, site, agency, agencyKind, sector, lifeEvent, referenceService, status, facility, document, product, channel, free, feeMax, timeMax, instrument, known, near, q, name, updatedSince, radius, evidence, example, outOfForce, sort, limit, after, count, fields, lang, asOf, include"
      },
      {
       "field": "status",
       "problem": "\\\\"opened\\\\" is not one of the known words",
       "allowed": "active, suspended, ended, unknown"
      }
     ]
    }
  ),
  "headers": Object {
    "cache-control": "no-store",
  },
  "sent": Array [],
  "status": 400,
}
`

exports[`test/golden/statements.test.ts > TAP > a service to embed > must match snapshot 1`] = `
Object {
  "asked": "/embed/services/disdukcapil-kudus.ktp-el-baru?fragment=1",
  "body": String(
    <div class="mpp mpp-service mpp-scheme-auto" part="service" lang="id">
    <h2 class="mpp-title" part="title">KTP-el Kudus</h2>
    <p class="mpp-agency" part="agency"><a href="http://localhost:80/embed/agencies/disdukcapil-kudus/services" data-mpp="agency" data-code="disdukcapil-kudus">Disdukcapil Kudus</a></p>
    <p class="mpp-text" part="text">Di Kudus</p>
    <div class="mpp-sections" part="sections">
    <section class="mpp-section mpp-requirements" part="section requirements">
    <h3 class="mpp-section-title" part="section-title">Yang harus dibawa</h3>
    <ul class="mpp-lines mpp-checklist" part="lines checklist">
    <li><span class="mpp-document" part="document">Kartu Keluarga</span> <span class="mpp-note" part="note">(fotokopi, 2 lembar, 3x4, latar Merah)</span><span class="mpp-aside" part="aside">Asli diperlihatkan</span><span class="mpp-aside" part="aside">Untuk: Baru</span><span class="mpp-aside" part="aside">Lewat: Loket</span><span class="mpp-aside" part="aside">Jika: WNI</span></li>
    </ul>
    </section>
    <section class="mpp-section mpp-fees" part="section fees">
    <h3 class="mpp-section-title" part="section-title">Biaya</h3>
    <ul class="mpp-lines" part="lines">
    <li><span class="mpp-amount" part="amount">Rp500</span></li>
    <li>Cetak: <span class="mpp-amount" part="amount">sekitar Rp1.000–Rp2.000 per lembar</span><span class="mpp-aside" part="aside">Untuk: Baru</span><span class="mpp-aside" part="aside">Lewat: Loket</span><span class="mpp-aside" part="aside">Jika: WNI</span></li>
    </ul>
    <p class="mpp-note" part="note">Baru sebagian biaya yang diketahui.</p>
    </section>
    <section class="mpp-section mpp-times" part="section times">
    <h3 class="mpp-section-title" part="section-title">Kapan selesai</h3>
    <ul class="mpp-lines" part="lines">
    <li><span class="mpp-span" part="span">paling lama 1–2 hari kerja</span>, sejak berkas lengkap dan benar<span class="mpp-aside" part="aside">Untuk: Baru</span><span class="mpp-aside" part="aside">Lewat: Loket</span><span class="mpp-aside" part="aside">Jika: WNI</span></li>
    </ul>
    </section>
    <section class="mpp-section mpp-places" part="section places">
    <h3 class="mpp-section-title" part="section-title">Di mana dan kapan</h3>
    <div class="mpp-place" part="place">
    <p class="mpp-place-name" part="place-name"><a href="http://localhost:80/embed/malls/mpp-kudus" data-mpp="mall" data-code="mpp-kudus">MPP Kudus</a>, loket 7, lantai 1</p>
    <p class="mpp-address" part="address">Jalan Simpang 7</p>
    <p class="mpp-note" part="note">Perlu memesan tempat</p>
    <p class="mpp-note" part="note">Setiap pekan</p>
    <p class="mpp-note" part="note">Tanpa cetak</p>
    <p class="mpp-now mpp-now-closed" part="now now-closed">Minggu, 22 November 2026: Tutup (Layanan tidak dibuka pada hari itu)</p>
    </div>
    
    </section>
    <section class="mpp-section mpp-procedure" part="section procedure">
    <h3 class="mpp-section-title" part="section-title">Cara mengurus</h3>
    <p class="mpp-label" part="label">Saluran</p>
    <ul class="mpp-lines" part="lines">
    <li>Situs web: Laman · contoh.go.id</li>
    </ul>
    <p class="mpp-label" part="label">Langkah</p>
    <ol class="mpp-steps" part="steps">
    <li>Ambil nomor <span class="mpp-note" part="note">(Loket)</span> <span class="mpp-note" part="note">(5–10 menit)</span></li>
    </ol>
    
    </section>
    <section class="mpp-section mpp-products" part="section products">
    <h3 class="mpp-section-title" part="section-title">Yang diterima</h3>
    <ul class="mpp-lines" part="lines">
    <li>KTP-el<span class="mpp-aside" part="aside">Sampai dicabut; untuk: Baru; jika: WNI</span></li>
    </ul>
    </section>
    <section class="mpp-section mpp-complaints" part="section complaints">
    <h3 class="mpp-section-title" part="section-title">Pengaduan</h3>
    <ul class="mpp-lines" part="lines">
    <li>Telepon, Halo: <a href="tel:1500537">1500537</a></li>
    </ul>
    </section>
    <section class="mpp-section mpp-legal" part="section legal">
    <h3 class="mpp-section-title" part="section-title">Dasar hukum</h3>
    <ul class="mpp-lines" part="lines">
    <li>Peraturan pemerintah (PP) Nomor 40 Tahun 2019 tentang Pelaksanaan</li>
    </ul>
    </section>
    <section class="mpp-section mpp-sources" part="section sources">
    <h3 class="mpp-section-title" part="section-title">Sumber</h3>
    <p class="mpp-paper" part="paper"><span class="mpp-provenance" part="provenance">Diverifikasi <time datetime="2026-01-15">15 Januari 2026</time> · Sumber: Laman resmi</span></p>
    <div class="mpp-screen" part="screen"><p class="mpp-verified" part="verified">Diverifikasi <time datetime="2026-01-15">15 Januari 2026</time></p>
    </div>
    <p class="mpp-decision" part="decision">Ditetapkan dengan: 188/1, 1 Januari 2020, Bupati</p>
    <div class="mpp-screen" part="screen">
    <ul class="mpp-lines" part="lines">
    <li>Laman resmi, Pemkab · contoh.go.id <span class="mpp-note" part="note">(dilihat 15 Januari 2026)</span></li>
    </ul>
    <p class="mpp-label" part="label">Yang belum diketahui</p>
    <ul class="mpp-lines" part="lines">
    <li>Biaya</li>
    <li>Biaya</li>
    </ul>
    </div>
    </section>
    </div>
    
    </div>
    
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=60, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"embed-2ROiNL9_zrx0T_ik0yP-2Nqs30-\\"",
  },
  "sent": Array [
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'service' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"disdukcapil-kudus.ktp-el-baru\\",\\"2026-11-22\\"]",
    "select code, body as body from published where noun = $1 and code = any($2) and from_day <= $3 and to_day > $3 -- [\\"agency\\",[\\"disdukcapil-kudus\\"],\\"2026-11-22\\"]",
    "select code, body as body from published where noun = $1 and code = any($2) and from_day <= $3 and to_day > $3 -- [\\"mall\\",[\\"mpp-kudus\\"],\\"2026-11-22\\"]",
    "select code, body as body from published where noun = $1 and code = any($2) and from_day <= $3 and to_day > $3 -- [\\"offering\\",[\\"disdukcapil-kudus.ktp-el-baru@mpp-kudus/utama\\"],\\"2026-11-22\\"]",
    "select document from published where noun = 'calendar' and facets && $1 and (not example or $2) order by code -- [[\\"national:true\\",\\"region:33.19\\",\\"region:33\\"],false]",
    "select noun, code, item, visibility = 'example' as example, array(select substr(facet, 9) from unnest(facets) facet where facet = any($1::text[])) as issued, array(select substr(facet, 1) from unnest(facets) facet where facet = any($4::text[])) as regions from published where noun in ('service', 'reference_service') and facets && $1::text[] and from_day <= $2 and to_day > $2 and (visibility = 'listed' or (visibility = 'example' and $3)) and not facets && array['status:discontinued', 'status:suspended'] and (noun = 'reference_service' or facets && $4::text[]) and code <> all($5::text[]) order by noun desc, code limit $6 -- [[\\"product:kk\\"],\\"2026-11-22\\",false,[\\"region:33.19\\"],[\\"disdukcapil-kudus.ktp-el-baru\\",\\"ktp-el-baru\\"],500]",
    "with recursive up(root, id, broader_id, level) as ( select id, id, broader_id, 0 from documents where code = any($1) and withdrawn_at is null union select up.root, d.id, d.broader_id, up.level + 1 from up join documents u on u.id = up.id and coalesce(u.content->>'relation', 'special_case') = 'special_case' join documents d on d.id = up.broader_id where d.withdrawn_at is null and up.level < 20 ), down(root, id, level) as ( select id, id, 0 from documents where code = any($2) and withdrawn_at is null union select down.root, d.id, down.level + 1 from down join documents d on d.broader_id = down.id and coalesce(d.content->>'relation', 'special_case') = 'special_case' where d.withdrawn_at is null and down.level < 20 ) select d.code, d.kind, d.content->'name' as name, array(select u.code from up join documents u on u.id = up.id where up.root = d.id order by up.level) || array(select f.code from up join documents f on f.broader_id = up.id and coalesce(f.content->>'relation', 'special_case') = 'former' where up.root = d.id and f.withdrawn_at is null order by f.code) as covers, array(select n.code from down join documents n on n.id = down.id where down.root = d.id order by down.level, n.code) as narrower from documents d where d.id in (select id from up where level = 0 union select id from down) order by d.code -- [[],[\\"kk\\"]]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a standard > must match snapshot 1`] = `
Object {
  "asked": "/v1/services/disdukcapil-kudus.ktp-el-baru/standard",
  "body": String(
    {
     "code": "disdukcapil-kudus.ktp-el-baru",
     "name": "KTP-el Kudus",
     "asOf": "2026-11-22",
     "cases": [
      {
       "code": "baru",
       "name": "Baru",
       "description": "Pertama kali",
       "applicant": "wni",
       "source": "laman-resmi",
       "confidence": "high",
       "locator": "Pasal 1",
       "note": "Catatan"
      }
     ],
     "standard": {
      "national": {
       "validFrom": "2020-01-01",
       "knownFrom": "2020-01-01",
       "validTo": "2029-12-31",
       "decision": {
        "number": "188/1",
        "date": "2020-01-01",
        "issuer": "Bupati",
        "instrument": {
         "code": "pp-40-2019",
         "kind": "pp",
         "number": "40",
         "year": 2019,
         "title": "Pelaksanaan",
         "status": "in_force"
        },
        "source": "laman-resmi",
        "confidence": "high",
        "locator": "Pasal 1",
        "note": "Catatan"
       },
       "verifiedOn": "2026-01-15",
       "missing": [
        "Biaya"
       ]
      },
      "local": {
       "validFrom": "2022-01-01",
       "knownFrom": "2022-01-01",
       "validTo": "2028-12-31",
       "decision": {
        "number": "188/1",
        "date": "2020-01-01",
        "issuer": "Bupati",
        "instrument": {
         "code": "pp-40-2019",
         "kind": "pp",
         "number": "40",
         "year": 2019,
         "title": "Pelaksanaan",
         "status": "in_force"
        },
        "source": "laman-resmi",
        "confidence": "high",
        "locator": "Pasal 1",
        "note": "Catatan"
       },
       "verifiedOn": "2026-01-15",
       "missing": [
        "Biaya"
       ]
      },
      "published": {
       "requirements": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": [
         {
          "code": "identitas",
          "name": "Identitas",
          "cases": [
           "baru"
          ],
          "channels": [
           "counter"
          ],
          "when": {
           "code": "wni",
           "text": "WNI",
           "choice": {
            "code": "pemohon",
            "name": "Pemohon",
            "complete": true
           },
           "implies": [
            "wni"
           ]
          },
          "optional": false,
          "items": [
           {
            "document": {
             "code": "kk",
             "name": "Kartu Keluarga",
             "kind": "document"
            },
            "form": "copy",
            "copies": 2,
            "photo": {
             "size": "3x4",
             "background": "Merah"
            },
            "label": "Asli diperlihatkan",
            "source": "laman-resmi",
            "confidence": "high",
            "locator": "Pasal 1",
            "note": "Catatan"
           }
          ]
         }
        ]
       },
       "procedure": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": {
         "channels": [
          {
           "kind": "web",
           "name": "Laman",
           "address": "contoh.go.id",
           "from": "2021-01-01",
           "source": "laman-resmi",
           "confidence": "high",
           "locator": "Pasal 1",
           "note": "Catatan"
          }
         ],
         "steps": [
          {
           "text": "Ambil nomor",
           "channel": "counter",
           "place": "Loket",
           "time": {
            "value": 5,
            "valueMax": 10,
            "unit": "minute"
           },
           "source": "laman-resmi",
           "confidence": "high",
           "locator": "Pasal 1",
           "note": "Catatan"
          }
         ]
        }
       },
       "timeLimits": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [
         {
          "code": "pp-40-2019",
          "kind": "pp",
          "number": "40",
          "year": 2019,
          "title": "Pelaksanaan",
          "status": "in_force"
         }
        ],
        "content": [
         {
          "value": 1,
          "valueMax": 2,
          "unit": "working_day",
          "atMost": true,
          "approximate": true,
          "starts": "complete_file",
          "direction": "after",
          "published": "1 hari",
          "cases": [
           "baru"
          ],
          "channels": [
           "counter"
          ],
          "when": {
           "code": "wni",
           "text": "WNI",
           "choice": {
            "code": "pemohon",
            "name": "Pemohon",
            "complete": true
           },
           "implies": [
            "wni"
           ]
          },
          "legalBasis": {
           "instrument": {
            "code": "pp-40-2019",
            "kind": "pp",
            "number": "40",
            "year": 2019,
            "title": "Pelaksanaan",
            "status": "in_force"
           },
           "article": "5",
           "source": "laman-resmi",
           "confidence": "high",
           "locator": "Pasal 1",
           "note": "Catatan"
          },
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       },
       "fees": {
        "scope": "local",
        "incomplete": true,
        "legalBasis": [
         {
          "code": "pp-40-2019",
          "kind": "pp",
          "number": "40",
          "year": 2019,
          "title": "Pelaksanaan",
          "status": "in_force"
         }
        ],
        "content": [
         {
          "kind": "per_unit",
          "name": "Cetak",
          "amount": 1000,
          "amountMax": 2000,
          "approximate": true,
          "unit": "lembar",
          "counted": [
           {
            "name": "lembar",
            "label": "Lembar",
            "unit": "lembar",
            "whole": true
           }
          ],
          "quantity": {
           "above": 1,
           "upTo": 9,
           "excess": true
          },
          "formula": {
           "inputs": [
            {
             "name": "lembar",
             "label": "Lembar",
             "unit": "lembar",
             "whole": true
            }
           ],
           "expression": "lembar * 1000"
          },
          "alternative": "cetak",
          "nature": "retribusi",
          "cases": [
           "baru"
          ],
          "channels": [
           "counter"
          ],
          "when": {
           "code": "wni",
           "text": "WNI",
           "choice": {
            "code": "pemohon",
            "name": "Pemohon",
            "complete": true
           },
           "implies": [
            "wni"
           ]
          },
          "asOf": "2025",
          "legalBasis": {
           "instrument": {
            "code": "pp-40-2019",
            "kind": "pp",
            "number": "40",
            "year": 2019,
            "title": "Pelaksanaan",
            "status": "in_force"
           },
           "article": "6",
           "source": "laman-resmi",
           "confidence": "high",
           "locator": "Pasal 1",
           "note": "Catatan"
          },
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         },
         {
          "kind": "fixed",
          "name": null,
          "amount": 500,
          "amountMax": null,
          "approximate": false,
          "unit": null,
          "counted": [],
          "quantity": null,
          "formula": null,
          "alternative": "cetak",
          "nature": null,
          "cases": [],
          "channels": [],
          "when": null,
          "asOf": null,
          "legalBasis": null,
          "source": "laman-resmi",
          "confidence": "high",
          "locator": null,
          "note": null
         }
        ]
       },
       "products": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": [
         {
          "name": "KTP-el",
          "document": {
           "code": "ktp-el",
           "name": "KTP-el",
           "kind": "document"
          },
          "cases": [
           "baru"
          ],
          "validity": [
           {
            "kind": "until",
            "value": 5,
            "text": "dicabut",
            "cases": [
             "baru"
            ],
            "when": {
             "code": "wni",
             "text": "WNI",
             "choice": {
              "code": "pemohon",
              "name": "Pemohon",
              "complete": true
             },
             "implies": [
              "wni"
             ]
            },
            "source": "laman-resmi",
            "confidence": "high",
            "locator": "Pasal 1",
            "note": "Catatan"
           }
          ],
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       },
       "complaints": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": [
         {
          "kind": "phone",
          "name": "Halo",
          "address": "1500537",
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       }
      },
      "internal": {
       "legalBasis": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [
         {
          "code": "pp-40-2019",
          "kind": "pp",
          "number": "40",
          "year": 2019,
          "title": "Pelaksanaan",
          "status": "in_force"
         }
        ],
        "content": [
         {
          "instrument": {
           "code": "pp-40-2019",
           "kind": "pp",
           "number": "40",
           "year": 2019,
           "title": "Pelaksanaan",
           "status": "in_force"
          },
          "article": "1",
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       },
       "facilities": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": [
         {
          "text": "Tersedia",
          "quantity": 3,
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       },
       "competence": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": [
         {
          "text": "Tersedia",
          "quantity": 3,
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       },
       "supervision": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": [
         {
          "text": "Tersedia",
          "quantity": 3,
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       },
       "staffing": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": [
         {
          "text": "Tersedia",
          "quantity": 3,
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       },
       "serviceGuarantee": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": [
         {
          "text": "Tersedia",
          "quantity": 3,
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       },
       "safetyGuarantee": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": [
         {
          "text": "Tersedia",
          "quantity": 3,
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       },
       "evaluation": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": [
         {
          "text": "Tersedia",
          "quantity": 3,
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       }
      },
      "rules": [
       {
        "text": "Gratis",
        "source": "laman-resmi",
        "confidence": "high",
        "locator": "Pasal 1",
        "note": "Catatan"
       },
       {
        "text": "Gratis",
        "source": "laman-resmi",
        "confidence": "high",
        "locator": "Pasal 1",
        "note": "Catatan"
       }
      ],
      "completeness": {
       "known": 14,
       "of": 14,
       "missing": []
      }
     },
     "sources": [
      {
       "code": "laman-resmi",
       "title": "Laman resmi",
       "publisher": "Pemkab",
       "address": "contoh.go.id",
       "publishedOn": "2025-11",
       "seenOn": "2026-01-15",
       "reading": "text"
      }
     ],
     "example": false,
     "holds": {
      "from": "2022-01-01",
      "until": "2028-12-31"
     },
     "revision": 2,
     "updatedAt": "2026-11-22T03:00:00.000Z"
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"standard-disdukcapil-kudus.ktp-el-baru-2-2022-01-01-2026-11-22-id\\"",
  },
  "sent": Array [
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'service' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"disdukcapil-kudus.ktp-el-baru\\",\\"2026-11-22\\"]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a standard of another day > must match snapshot 1`] = `
Object {
  "asked": "/v1/reference-services/ktp-el-baru/standard?asOf=2019-12-31",
  "body": String(
    {
     "code": "ktp-el-baru",
     "name": "KTP-el baru",
     "asOf": "2019-12-31",
     "cases": [
      {
       "code": "baru",
       "name": "Baru",
       "description": "Pertama kali",
       "applicant": "wni",
       "source": "laman-resmi",
       "confidence": "high",
       "locator": "Pasal 1",
       "note": "Catatan"
      }
     ],
     "standard": {
      "national": null,
      "local": null,
      "published": {
       "requirements": {
        "scope": null,
        "incomplete": false,
        "legalBasis": [],
        "content": null
       },
       "procedure": {
        "scope": null,
        "incomplete": false,
        "legalBasis": [],
        "content": null
       },
       "timeLimits": {
        "scope": null,
        "incomplete": false,
        "legalBasis": [],
        "content": null
       },
       "fees": {
        "scope": null,
        "incomplete": false,
        "legalBasis": [],
        "content": null
       },
       "products": {
        "scope": null,
        "incomplete": false,
        "legalBasis": [],
        "content": null
       },
       "complaints": {
        "scope": null,
        "incomplete": false,
        "legalBasis": [],
        "content": null
       }
      },
      "internal": {
       "legalBasis": {
        "scope": null,
        "incomplete": false,
        "legalBasis": [],
        "content": null
       },
       "facilities": {
        "scope": null,
        "incomplete": false,
        "legalBasis": [],
        "content": null
       },
       "competence": {
        "scope": null,
        "incomplete": false,
        "legalBasis": [],
        "content": null
       },
       "supervision": {
        "scope": null,
        "incomplete": false,
        "legalBasis": [],
        "content": null
       },
       "staffing": {
        "scope": null,
        "incomplete": false,
        "legalBasis": [],
        "content": null
       },
       "serviceGuarantee": {
        "scope": null,
        "incomplete": false,
        "legalBasis": [],
        "content": null
       },
       "safetyGuarantee": {
        "scope": null,
        "incomplete": false,
        "legalBasis": [],
        "content": null
       },
       "evaluation": {
        "scope": null,
        "incomplete": false,
        "legalBasis": [],
        "content": null
       }
      },
      "rules": [],
      "completeness": {
       "known": 0,
       "of": 14,
       "missing": [
        "requirements",
        "procedure",
        "timeLimits",
        "fees",
        "products",
        "complaints",
        "legalBasis",
        "facilities",
        "competence",
        "supervision",
        "staffing",
        "serviceGuarantee",
        "safetyGuarantee",
        "evaluation"
       ]
      }
     },
     "sources": [
      {
       "code": "laman-resmi",
       "title": "Laman resmi",
       "publisher": "Pemkab",
       "address": "contoh.go.id",
       "publishedOn": "2025-11",
       "seenOn": "2026-01-15",
       "reading": "text"
      }
     ],
     "example": false,
     "holds": {
      "from": null,
      "until": "2019-12-31"
     },
     "revision": 1,
     "updatedAt": "2026-11-20T01:00:00.000Z"
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"standard-ktp-el-baru-1--infinity-2019-12-31-id\\"",
  },
  "sent": Array [
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'reference_service' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"ktp-el-baru\\",\\"2019-12-31\\"]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > a whole service > must match snapshot 1`] = `
Object {
  "asked": "/v1/services/disdukcapil-kudus.ktp-el-baru",
  "body": String(
    {
     "id": "21d819e1-5d1b-5028-a9d3-c9d2c4f60cf8",
     "code": "disdukcapil-kudus.ktp-el-baru",
     "name": "KTP-el Kudus",
     "agency": {
      "code": "disdukcapil-kudus",
      "name": "Disdukcapil Kudus",
      "kind": "opd"
     },
     "region": {
      "code": "33.19",
      "name": "Kabupaten Kudus",
      "level": "regency",
      "timeZone": "WIB"
     },
     "referenceService": {
      "code": "ktp-el-baru",
      "name": "KTP-el baru",
      "status": "discontinued"
     },
     "sector": "kependudukan",
     "lifeEvents": [
      "dewasa"
     ],
     "status": "active",
     "evidence": "published",
     "malls": [
      {
       "code": "mpp-kudus",
       "name": "MPP Kudus",
       "status": "open"
      }
     ],
     "fee": {
      "status": "priced",
      "from": 500,
      "to": null
     },
     "timeLimit": null,
     "completeness": 14,
     "description": "Di Kudus",
     "aliases": [
      "KTP Kudus",
      "bikin KTP"
     ],
     "cases": [
      {
       "code": "baru",
       "name": "Baru",
       "description": "Pertama kali",
       "applicant": "wni",
       "source": "laman-resmi",
       "confidence": "high",
       "locator": "Pasal 1",
       "note": "Catatan"
      }
     ],
     "offerings": [
      {
       "id": "f51b1502-cfaa-5e7c-afd5-fda962a490c3",
       "code": "disdukcapil-kudus.ktp-el-baru@mpp-kudus/utama",
       "mall": {
        "code": "mpp-kudus",
        "name": "MPP Kudus",
        "status": "open"
       },
       "site": {
        "code": "mpp-kudus/utama",
        "name": "Gedung Utama",
        "kind": "main"
       },
       "region": {
        "code": "33.19",
        "name": "Kabupaten Kudus",
        "level": "regency",
        "timeZone": "WIB"
       },
       "status": "active",
       "evidence": "published",
       "cases": [
        "baru"
       ],
       "days": [
        "mon",
        "tue"
       ],
       "hours": [
        {
         "scope": "period",
         "days": [
          "mon"
         ],
         "from": "2026-03-01",
         "until": "2026-03-31",
         "name": "Ramadan",
         "closed": false,
         "opens": "08:00",
         "closes": "14:00",
         "breaks": [
          {
           "from": "12:00",
           "until": "13:00"
          }
         ],
         "quota": 50,
         "source": "laman-resmi",
         "confidence": "high",
         "locator": "Pasal 1",
         "note": "Catatan"
        }
       ],
       "sessions": [
        {
         "from": "2026-02-01",
         "until": "2026-02-02",
         "opens": "08:00",
         "closes": "12:00",
         "quota": 5,
         "source": "laman-resmi",
         "confidence": "high",
         "locator": "Pasal 1",
         "note": "Catatan"
        }
       ],
       "schedule": "Setiap pekan",
       "quota": 20,
       "booking": {
        "required": "yes",
        "channel": "web",
        "address": "contoh.go.id",
        "source": "laman-resmi",
        "confidence": "high",
        "locator": "Pasal 1",
        "note": "Catatan"
       },
       "counter": "7",
       "floor": "1",
       "since": "2021-02",
       "until": "2031",
       "exclusivity": "additional",
       "restrictions": [
        "Tanpa cetak"
       ],
       "verifiedOn": "2026-01-15",
       "source": "laman-resmi",
       "confidence": "high",
       "locator": "Pasal 1",
       "note": "Catatan"
      }
     ],
     "standard": {
      "national": {
       "validFrom": "2020-01-01",
       "knownFrom": "2020-01-01",
       "validTo": "2029-12-31",
       "decision": {
        "number": "188/1",
        "date": "2020-01-01",
        "issuer": "Bupati",
        "instrument": {
         "code": "pp-40-2019",
         "kind": "pp",
         "number": "40",
         "year": 2019,
         "title": "Pelaksanaan",
         "status": "in_force"
        },
        "source": "laman-resmi",
        "confidence": "high",
        "locator": "Pasal 1",
        "note": "Catatan"
       },
       "verifiedOn": "2026-01-15",
       "missing": [
        "Biaya"
       ]
      },
      "local": {
       "validFrom": "2022-01-01",
       "knownFrom": "2022-01-01",
       "validTo": "2028-12-31",
       "decision": {
        "number": "188/1",
        "date": "2020-01-01",
        "issuer": "Bupati",
        "instrument": {
         "code": "pp-40-2019",
         "kind": "pp",
         "number": "40",
         "year": 2019,
         "title": "Pelaksanaan",
         "status": "in_force"
        },
        "source": "laman-resmi",
        "confidence": "high",
        "locator": "Pasal 1",
        "note": "Catatan"
       },
       "verifiedOn": "2026-01-15",
       "missing": [
        "Biaya"
       ]
      },
      "published": {
       "requirements": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": [
         {
          "code": "identitas",
          "name": "Identitas",
          "cases": [
           "baru"
          ],
          "channels": [
           "counter"
          ],
          "when": {
           "code": "wni",
           "text": "WNI",
           "choice": {
            "code": "pemohon",
            "name": "Pemohon",
            "complete": true
           },
           "implies": [
            "wni"
           ]
          },
          "optional": false,
          "items": [
           {
            "document": {
             "code": "kk",
             "name": "Kartu Keluarga",
             "kind": "document"
            },
            "form": "copy",
            "copies": 2,
            "photo": {
             "size": "3x4",
             "background": "Merah"
            },
            "label": "Asli diperlihatkan",
            "source": "laman-resmi",
            "confidence": "high",
            "locator": "Pasal 1",
            "note": "Catatan"
           }
          ]
         }
        ]
       },
       "procedure": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": {
         "channels": [
          {
           "kind": "web",
           "name": "Laman",
           "address": "contoh.go.id",
           "from": "2021-01-01",
           "source": "laman-resmi",
           "confidence": "high",
           "locator": "Pasal 1",
           "note": "Catatan"
          }
         ],
         "steps": [
          {
           "text": "Ambil nomor",
           "channel": "counter",
           "place": "Loket",
           "time": {
            "value": 5,
            "valueMax": 10,
            "unit": "minute"
           },
           "source": "laman-resmi",
           "confidence": "high",
           "locator": "Pasal 1",
           "note": "Catatan"
          }
         ]
        }
       },
       "timeLimits": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [
         {
          "code": "pp-40-2019",
          "kind": "pp",
          "number": "40",
          "year": 2019,
          "title": "Pelaksanaan",
          "status": "in_force"
         }
        ],
        "content": [
         {
          "value": 1,
          "valueMax": 2,
          "unit": "working_day",
          "atMost": true,
          "approximate": true,
          "starts": "complete_file",
          "direction": "after",
          "published": "1 hari",
          "cases": [
           "baru"
          ],
          "channels": [
           "counter"
          ],
          "when": {
           "code": "wni",
           "text": "WNI",
           "choice": {
            "code": "pemohon",
            "name": "Pemohon",
            "complete": true
           },
           "implies": [
            "wni"
           ]
          },
          "legalBasis": {
           "instrument": {
            "code": "pp-40-2019",
            "kind": "pp",
            "number": "40",
            "year": 2019,
            "title": "Pelaksanaan",
            "status": "in_force"
           },
           "article": "5",
           "source": "laman-resmi",
           "confidence": "high",
           "locator": "Pasal 1",
           "note": "Catatan"
          },
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       },
       "fees": {
        "scope": "local",
        "incomplete": true,
        "legalBasis": [
         {
          "code": "pp-40-2019",
          "kind": "pp",
          "number": "40",
          "year": 2019,
          "title": "Pelaksanaan",
          "status": "in_force"
         }
        ],
        "content": [
         {
          "kind": "per_unit",
          "name": "Cetak",
          "amount": 1000,
          "amountMax": 2000,
          "approximate": true,
          "unit": "lembar",
          "counted": [
           {
            "name": "lembar",
            "label": "Lembar",
            "unit": "lembar",
            "whole": true
           }
          ],
          "quantity": {
           "above": 1,
           "upTo": 9,
           "excess": true
          },
          "formula": {
           "inputs": [
            {
             "name": "lembar",
             "label": "Lembar",
             "unit": "lembar",
             "whole": true
            }
           ],
           "expression": "lembar * 1000"
          },
          "alternative": "cetak",
          "nature": "retribusi",
          "cases": [
           "baru"
          ],
          "channels": [
           "counter"
          ],
          "when": {
           "code": "wni",
           "text": "WNI",
           "choice": {
            "code": "pemohon",
            "name": "Pemohon",
            "complete": true
           },
           "implies": [
            "wni"
           ]
          },
          "asOf": "2025",
          "legalBasis": {
           "instrument": {
            "code": "pp-40-2019",
            "kind": "pp",
            "number": "40",
            "year": 2019,
            "title": "Pelaksanaan",
            "status": "in_force"
           },
           "article": "6",
           "source": "laman-resmi",
           "confidence": "high",
           "locator": "Pasal 1",
           "note": "Catatan"
          },
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         },
         {
          "kind": "fixed",
          "name": null,
          "amount": 500,
          "amountMax": null,
          "approximate": false,
          "unit": null,
          "counted": [],
          "quantity": null,
          "formula": null,
          "alternative": "cetak",
          "nature": null,
          "cases": [],
          "channels": [],
          "when": null,
          "asOf": null,
          "legalBasis": null,
          "source": "laman-resmi",
          "confidence": "high",
          "locator": null,
          "note": null
         }
        ]
       },
       "products": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": [
         {
          "name": "KTP-el",
          "document": {
           "code": "ktp-el",
           "name": "KTP-el",
           "kind": "document"
          },
          "cases": [
           "baru"
          ],
          "validity": [
           {
            "kind": "until",
            "value": 5,
            "text": "dicabut",
            "cases": [
             "baru"
            ],
            "when": {
             "code": "wni",
             "text": "WNI",
             "choice": {
              "code": "pemohon",
              "name": "Pemohon",
              "complete": true
             },
             "implies": [
              "wni"
             ]
            },
            "source": "laman-resmi",
            "confidence": "high",
            "locator": "Pasal 1",
            "note": "Catatan"
           }
          ],
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       },
       "complaints": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": [
         {
          "kind": "phone",
          "name": "Halo",
          "address": "1500537",
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       }
      },
      "internal": {
       "legalBasis": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [
         {
          "code": "pp-40-2019",
          "kind": "pp",
          "number": "40",
          "year": 2019,
          "title": "Pelaksanaan",
          "status": "in_force"
         }
        ],
        "content": [
         {
          "instrument": {
           "code": "pp-40-2019",
           "kind": "pp",
           "number": "40",
           "year": 2019,
           "title": "Pelaksanaan",
           "status": "in_force"
          },
          "article": "1",
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       },
       "facilities": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": [
         {
          "text": "Tersedia",
          "quantity": 3,
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       },
       "competence": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": [
         {
          "text": "Tersedia",
          "quantity": 3,
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       },
       "supervision": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": [
         {
          "text": "Tersedia",
          "quantity": 3,
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       },
       "staffing": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": [
         {
          "text": "Tersedia",
          "quantity": 3,
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       },
       "serviceGuarantee": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": [
         {
          "text": "Tersedia",
          "quantity": 3,
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       },
       "safetyGuarantee": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": [
         {
          "text": "Tersedia",
          "quantity": 3,
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       },
       "evaluation": {
        "scope": "local",
        "incomplete": false,
        "legalBasis": [],
        "content": [
         {
          "text": "Tersedia",
          "quantity": 3,
          "source": "laman-resmi",
          "confidence": "high",
          "locator": "Pasal 1",
          "note": "Catatan"
         }
        ]
       }
      },
      "rules": [
       {
        "text": "Gratis",
        "source": "laman-resmi",
        "confidence": "high",
        "locator": "Pasal 1",
        "note": "Catatan"
       },
       {
        "text": "Gratis",
        "source": "laman-resmi",
        "confidence": "high",
        "locator": "Pasal 1",
        "note": "Catatan"
       }
      ],
      "completeness": {
       "known": 14,
       "of": 14,
       "missing": []
      }
     },
     "sources": [
      {
       "code": "laman-resmi",
       "title": "Laman resmi",
       "publisher": "Pemkab",
       "address": "contoh.go.id",
       "publishedOn": "2025-11",
       "seenOn": "2026-01-15",
       "reading": "text"
      }
     ],
     "statedBy": [
      {
       "source": "laman-resmi",
       "confidence": "high",
       "locator": "hlm. 2"
      }
     ],
     "verifiedOn": "2026-01-15",
     "missing": [
      "Biaya"
     ],
     "stub": false,
     "example": false,
     "dataset": "uji",
     "holds": {
      "from": "2022-01-01",
      "until": "2028-12-31"
     },
     "revision": 2,
     "updatedAt": "2026-11-22T03:00:00.000Z"
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"service-disdukcapil-kudus.ktp-el-baru-2-2022-01-01-id\\"",
  },
  "sent": Array [
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'service' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"disdukcapil-kudus.ktp-el-baru\\",\\"2026-11-22\\"]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > another by the same > must match snapshot 1`] = `
Object {
  "asked": "/v1/offerings?openAt=2026-11-23T10:00",
  "body": String(
    {
     "items": [],
     "next": null
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"offering-list-1-2026-11-22-id\\"",
  },
  "sent": Array [
    "select item_body as body, name as key, code from published where noun = 'offering' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date and false order by name asc, code asc limit $2::int -- [\\"2026-11-23\\",21]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > the agencies of a mall by its UUID > must match snapshot 1`] = `
Object {
  "asked": "/v1/malls/{mall}/agencies",
  "body": String(
    {
     "items": [
      {
       "id": "ec2b4389-a455-5678-87d2-7d1c9287b866",
       "code": "disdukcapil-kudus",
       "name": "Disdukcapil Kudus",
       "shortName": "Disdukcapil",
       "kind": "opd",
       "region": {
        "code": "33.19",
        "name": "Kabupaten Kudus",
        "level": "regency",
        "timeZone": "WIB"
       },
       "validFrom": "2017",
       "validTo": "2030-06",
       "malls": [
        "mpp-kudus"
       ],
       "stub": false,
       "example": false,
       "revision": 1,
       "updatedAt": "2026-11-20T01:00:00.000Z"
      }
     ],
     "next": null
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"agency-list-1-2026-11-22-id\\"",
  },
  "sent": Array [
    "select body as body, concat_ws(' ', id, code, revision, from_day) as stamp from published where noun = 'mall' and id = $1 and from_day <= $2 and to_day > $2 -- [\\"b41a1123-124f-5969-b82a-60ffa7d81138\\",\\"2026-11-22\\"]",
    "select item_body as body, name as key, code from published where noun = 'agency' and visibility in ('listed', 'example') and from_day <= $1::date and to_day > $1::date and facets && $2::text[] and (not example or exists (select from published parent where parent.noun = 'mall' and parent.code = $3::text and parent.example)) order by name asc, code asc limit $4::int -- [\\"2026-11-22\\",[\\"mall:mpp-kudus\\"],\\"mpp-kudus\\",21]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > the feed of a site > must match snapshot 1`] = `
Object {
  "asked": "/v1/sites/mpp-kudus/utama/calendar.ics",
  "body": String(
    BEGIN:VCALENDAR\\r
    VERSION:2.0\\r
    PRODID:-//mpp-catalog//opening//EN\\r
    CALSCALE:GREGORIAN\\r
    NAME;LANGUAGE=id:Hari khusus: Gedung Utama\\r
    X-WR-CALNAME:Hari khusus: Gedung Utama\\r
    DESCRIPTION;LANGUAGE=id:Hari libur\\\\, cuti bersama\\\\, masa dengan jam khusus\\\\\\r
     , dan sesi kunjungan. Jam buka biasa tidak termasuk.\\r
    X-WR-TIMEZONE:Asia/Jakarta\\r
    LAST-MODIFIED:20261120T010000Z\\r
    REFRESH-INTERVAL;VALUE=DURATION:PT12H\\r
    X-PUBLISHED-TTL:PT12H\\r
    BEGIN:VTIMEZONE\\r
    TZID:Asia/Jakarta\\r
    BEGIN:STANDARD\\r
    DTSTART:19700101T000000\\r
    TZOFFSETFROM:+0700\\r
    TZOFFSETTO:+0700\\r
    TZNAME:WIB\\r
    END:STANDARD\\r
    END:VTIMEZONE\\r
    END:VCALENDAR\\r
    
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"feed-mpp-kudus/utama-1--infinity-1-2026-11-22-id\\"",
  },
  "sent": Array [
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'mall' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"mpp-kudus\\",\\"2026-11-22\\"]",
    "select document from published where noun = 'calendar' and facets && $1 and (not example or $2) order by code -- [[\\"national:true\\",\\"region:33.19\\",\\"region:33\\"],false]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > the forms of a norm > must match snapshot 1`] = `
Object {
  "asked": "/v1/reference-services/ktp-el-baru/services?fields=agency,fee",
  "body": String(
    {
     "items": [
      {
       "code": "disdukcapil-kudus.ktp-el-baru",
       "agency": {
        "code": "disdukcapil-kudus",
        "name": "Disdukcapil Kudus",
        "kind": "opd"
       },
       "fee": {
        "status": "priced",
        "from": 500,
        "to": null
       }
      }
     ],
     "next": null
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"service-list-2-2026-11-22-id\\"",
  },
  "sent": Array [
    "select item_body as body, name as key, code from published where noun = 'service' and visibility in ('listed', 'example') and from_day <= $1::date and to_day > $1::date and facets && $2::text[] and (not example or exists (select from published parent where parent.noun = 'reference_service' and parent.code = $3::text and parent.example)) order by name asc, code asc limit $4::int -- [\\"2026-11-22\\",[\\"referenceService:ktp-el-baru\\"],\\"ktp-el-baru\\",21]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > the same without a choice of filters > must match snapshot 1`] = `
Object {
  "asked": "/embed/malls/mpp-kudus/services?fragment=1&filters=0&layout=table",
  "body": String(
    <div class="mpp mpp-services mpp-layout-table mpp-scheme-auto" part="services" lang="id">
    <h2 class="mpp-title" part="title">Layanan MPP Kudus</h2>
    <form class="mpp-search" part="search" role="search" aria-label="Cari layanan" method="get" action="http://localhost:80/embed/malls/mpp-kudus/services" data-mpp="search">
    <input type="hidden" name="filters" value="0">
    <input type="hidden" name="layout" value="table">
    <label class="mpp-field" part="field"><span class="mpp-label" part="label">Cari layanan</span>
    <input class="mpp-input" part="input" type="search" name="q" value="" maxlength="200" autocomplete="off"></label>
    <p class="mpp-field mpp-buttons" part="field buttons"><button class="mpp-button" part="button" type="submit">Cari</button></p>
    </form>
    <p class="mpp-count" part="count" role="status">1 layanan</p>
    <table class="mpp-table" part="table" role="table">
    <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Layanan</th><th role="columnheader" scope="col">Instansi</th><th role="columnheader" scope="col">Biaya</th><th role="columnheader" scope="col">Waktu</th><th role="columnheader" scope="col">Sumber</th></tr></thead>
    <tbody role="rowgroup">
    <tr class="mpp-item" part="item" role="row" data-code="disdukcapil-kudus.ktp-el-baru"><th class="mpp-item-name" part="item-name" role="rowheader" scope="row"><a class="mpp-name" part="name" href="http://localhost:80/embed/services/disdukcapil-kudus.ktp-el-baru" data-mpp="service" data-code="disdukcapil-kudus.ktp-el-baru">KTP-el Kudus</a></th><td role="cell" data-label="Instansi">Disdukcapil Kudus</td><td role="cell" data-label="Biaya">mulai Rp500</td><td role="cell" data-label="Waktu">belum dinyatakan</td><td role="cell"><span class="mpp-provenance" part="provenance">Diverifikasi <time datetime="2026-01-15">15 Januari 2026</time> · Sumber: Laman resmi</span></td></tr>
    </tbody>
    </table>
    
    </div>
    
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"embed-oUfPF1frykjrIPAyg5oQXTB8MpN\\"",
  },
  "sent": Array [
    "select item_body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'mall' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"mpp-kudus\\",\\"2026-11-22\\"]",
    "select parent.code as parent, page.body, page.key, page.code, counted.total from (values ('')) parent(code) cross join lateral (select count(*)::int as total from published where noun = 'service' and visibility in ('listed', 'example') and from_day <= $1::date and to_day > $1::date and facets && $2::text[] and (not example or exists (select from published parent where parent.noun = 'mall' and parent.code = $3::text and parent.example))) counted left join lateral (select body as body, name as key, code from published where noun = 'service' and visibility in ('listed', 'example') and from_day <= $1::date and to_day > $1::date and facets && $2::text[] and (not example or exists (select from published parent where parent.noun = 'mall' and parent.code = $3::text and parent.example)) order by name asc, code asc limit $4::int) page on true -- [\\"2026-11-22\\",[\\"mall:mpp-kudus\\"],\\"mpp-kudus\\",21]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > the second page > must match snapshot 1`] = `
Object {
  "asked": "/v1/regions?limit=2&count=true&after={next}",
  "body": String(
    {
     "items": [
      {
       "id": "cc3c3be9-6179-57c6-8975-37e5f868544d",
       "code": "33.20",
       "name": "Kabupaten Kudus",
       "level": "regency",
       "province": {
        "code": "33",
        "name": "Jawa Tengah",
        "level": "province",
        "timeZone": "WIB"
       },
       "timeZone": "WIB",
       "bpsCode": null,
       "autonomous": true,
       "example": false,
       "revision": 1,
       "updatedAt": "2026-11-20T01:00:00.000Z"
      }
     ],
     "next": null,
     "total": 3
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"region-list-1-2026-11-22-id\\"",
  },
  "sent": Array [
    "select item_body as body, name as key, code, (select count(*) from published where noun = 'region' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date)::int as total from published where noun = 'region' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date and (name, code) > ($2::text collate \\"C\\", $3::text collate \\"C\\") order by name asc, code asc limit $4::int -- [\\"2026-11-22\\",\\"kabupaten kudus\\",\\"33.19\\",3]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > the services of a mall > must match snapshot 1`] = `
Object {
  "asked": "/v1/malls/mpp-kudus/services",
  "body": String(
    {
     "items": [
      {
       "id": "21d819e1-5d1b-5028-a9d3-c9d2c4f60cf8",
       "code": "disdukcapil-kudus.ktp-el-baru",
       "name": "KTP-el Kudus",
       "agency": {
        "code": "disdukcapil-kudus",
        "name": "Disdukcapil Kudus",
        "kind": "opd"
       },
       "region": {
        "code": "33.19",
        "name": "Kabupaten Kudus",
        "level": "regency",
        "timeZone": "WIB"
       },
       "referenceService": {
        "code": "ktp-el-baru",
        "name": "KTP-el baru",
        "status": "discontinued"
       },
       "sector": "kependudukan",
       "lifeEvents": [
        "dewasa"
       ],
       "status": "active",
       "evidence": "published",
       "malls": [
        {
         "code": "mpp-kudus",
         "name": "MPP Kudus",
         "status": "open"
        }
       ],
       "fee": {
        "status": "priced",
        "from": 500,
        "to": null
       },
       "timeLimit": null,
       "completeness": 14,
       "stub": false,
       "example": false,
       "revision": 2,
       "updatedAt": "2026-11-22T03:00:00.000Z"
      }
     ],
     "next": null
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"service-list-2-2026-11-22-id\\"",
  },
  "sent": Array [
    "select item_body as body, name as key, code from published where noun = 'service' and visibility in ('listed', 'example') and from_day <= $1::date and to_day > $1::date and facets && $2::text[] and (not example or exists (select from published parent where parent.noun = 'mall' and parent.code = $3::text and parent.example)) order by name asc, code asc limit $4::int -- [\\"2026-11-22\\",[\\"mall:mpp-kudus\\"],\\"mpp-kudus\\",21]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > the services of a mall that is not there > must match snapshot 1`] = `
Object {
  "asked": "/v1/malls/mpp-nowhere/services",
  "body": String(
    {
     "type": "/problems/mall_not_found",
     "title": "Mall not found",
     "status": 404,
     "code": "mall_not_found",
     "detail": "There is no mall mpp-nowhere.",
     "instance": "golden-request",
     "errors": []
    }
  ),
  "headers": Object {
    "cache-control": "no-store",
  },
  "sent": Array [
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'mall' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"mpp-nowhere\\",\\"2026-11-22\\"]",
    "select item_body as body, name as key, code from published where noun = 'service' and visibility in ('listed', 'example') and from_day <= $1::date and to_day > $1::date and facets && $2::text[] and (not example or exists (select from published parent where parent.noun = 'mall' and parent.code = $3::text and parent.example)) order by name asc, code asc limit $4::int -- [\\"2026-11-22\\",[\\"mall:mpp-nowhere\\"],\\"mpp-nowhere\\",21]",
    "select t.code, c.revision, c.merged_into as \\"mergedInto\\", c.reason, c.at from malls t join changes c on c.noun = 'mall' and c.id = t.id and c.revision = t.withdrawn_at where t.id = $1 -- [\\"12aef413-f621-5063-9103-52dbe3242036\\"]",
  ],
  "status": 404,
}
`

exports[`test/golden/statements.test.ts > TAP > the services of an agency that has none > must match snapshot 1`] = `
Object {
  "asked": "/v1/agencies/pemkab-kudus/services",
  "body": String(
    {
     "items": [],
     "next": null
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"service-list-1-2026-11-22-id\\"",
  },
  "sent": Array [
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'agency' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"pemkab-kudus\\",\\"2026-11-22\\"]",
    "select item_body as body, name as key, code from published where noun = 'service' and visibility in ('listed', 'example') and from_day <= $1::date and to_day > $1::date and facets && $2::text[] and (not example or exists (select from published parent where parent.noun = 'agency' and parent.code = $3::text and parent.example)) order by name asc, code asc limit $4::int -- [\\"2026-11-22\\",[\\"agency:pemkab-kudus\\"],\\"pemkab-kudus\\",21]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > what is possible > must match snapshot 1`] = `
Object {
  "asked": "/v1/documents/possible?have=kk&region=33.19",
  "body": String(
    {
     "items": [],
     "next": null
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"possible-2-2026-11-22-id\\"",
  },
  "sent": Array [
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'region' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"33.19\\",\\"2026-11-22\\"]",
    "select body from published where noun = 'service' and facets && $1::text[] and from_day <= $2 and to_day > $2 and (visibility = 'listed' or (visibility = 'example' and $3)) and not facets && array['status:discontinued', 'status:suspended'] and facets @> array[$5::text] and code > $4 collate \\"C\\" order by code limit 100 -- [[\\"document:kk\\"],\\"2026-11-22\\",false,\\"\\",\\"region:33.19\\"]",
    "with recursive up(root, id, broader_id, level) as ( select id, id, broader_id, 0 from documents where code = any($1) and withdrawn_at is null union select up.root, d.id, d.broader_id, up.level + 1 from up join documents u on u.id = up.id and coalesce(u.content->>'relation', 'special_case') = 'special_case' join documents d on d.id = up.broader_id where d.withdrawn_at is null and up.level < 20 ), down(root, id, level) as ( select id, id, 0 from documents where code = any($2) and withdrawn_at is null union select down.root, d.id, down.level + 1 from down join documents d on d.broader_id = down.id and coalesce(d.content->>'relation', 'special_case') = 'special_case' where d.withdrawn_at is null and down.level < 20 ) select d.code, d.kind, d.content->'name' as name, array(select u.code from up join documents u on u.id = up.id where up.root = d.id order by up.level) || array(select f.code from up join documents f on f.broader_id = up.id and coalesce(f.content->>'relation', 'special_case') = 'former' where up.root = d.id and f.withdrawn_at is null order by f.code) as covers, array(select n.code from down join documents n on n.id = down.id where down.root = d.id order by down.level, n.code) as narrower from documents d where d.id in (select id from up where level = 0 union select id from down) order by d.code -- [[\\"kk\\"],[]]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > what the client has already costs no statement > must match snapshot 1`] = `
Object {
  "asked": "/v1/malls/mpp-kudus",
  "body": "",
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "etag": "W/\\"mall-mpp-kudus-1--infinity-id\\"",
  },
  "sent": Array [],
  "status": 304,
}
`

exports[`test/golden/statements.test.ts > TAP > what the client has already costs no statement > must match snapshot 2`] = `
Object {
  "asked": "/v1/services",
  "body": "",
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "etag": "W/\\"service-list-2-2026-11-22-id\\"",
  },
  "sent": Array [],
  "status": 304,
}
`

exports[`test/golden/statements.test.ts > TAP > what the client has already costs no statement > must match snapshot 3`] = `
Object {
  "asked": "/v1/services?include=agency,referenceService",
  "body": "",
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "etag": "W/\\"service-list-2-2026-11-22-id\\"",
  },
  "sent": Array [],
  "status": 304,
}
`

exports[`test/golden/statements.test.ts > TAP > what the client has already costs no statement > must match snapshot 4`] = `
Object {
  "asked": "/v1/malls/mpp-kudus/services",
  "body": "",
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "etag": "W/\\"service-list-2-2026-11-22-id\\"",
  },
  "sent": Array [],
  "status": 304,
}
`

exports[`test/golden/statements.test.ts > TAP > what the client has already costs no statement > must match snapshot 5`] = `
Object {
  "asked": "/v1/services/disdukcapil-kudus.ktp-el-baru/standard",
  "body": "",
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "etag": "W/\\"standard-disdukcapil-kudus.ktp-el-baru-2-2022-01-01-2026-11-22-id\\"",
  },
  "sent": Array [],
  "status": 304,
}
`

exports[`test/golden/statements.test.ts > TAP > what the client has already costs no statement > must match snapshot 6`] = `
Object {
  "asked": "/v1/services/disdukcapil-kudus.ktp-el-baru/history?limit=3",
  "body": "",
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "etag": "W/\\"history-disdukcapil-kudus.ktp-el-baru-2-2026-11-22-id\\"",
  },
  "sent": Array [],
  "status": 304,
}
`

exports[`test/golden/statements.test.ts > TAP > when a site is open > must match snapshot 1`] = `
Object {
  "asked": "/v1/sites/mpp-kudus/utama/opening?at=2026-11-23T10:00&from=2026-12-24&to=2026-12-26",
  "body": String(
    {
     "code": "mpp-kudus/utama",
     "name": "Gedung Utama",
     "service": null,
     "site": {
      "code": "mpp-kudus/utama",
      "name": "Gedung Utama",
      "kind": "main"
     },
     "region": {
      "code": "33.19",
      "name": "Kabupaten Kudus",
      "level": "regency",
      "timeZone": "WIB"
     },
     "timeZone": "WIB",
     "utcOffset": "+07:00",
     "now": {
      "at": "2026-11-23T10:00:00+07:00",
      "state": "unknown",
      "closesAt": null,
      "opensAt": null,
      "quota": null,
      "reasons": [
       {
        "kind": "hours_unknown",
        "name": null
       }
      ]
     },
     "from": "2026-12-24",
     "to": "2026-12-26",
     "week": [
      {
       "weekday": "mon",
       "state": "unknown",
       "intervals": null,
       "breaks": [],
       "opens": null,
       "closes": null,
       "quota": null,
       "reasons": [
        {
         "kind": "hours_unknown",
         "name": null
        }
       ],
       "basis": null,
       "stated": []
      },
      {
       "weekday": "tue",
       "state": "unknown",
       "intervals": null,
       "breaks": [],
       "opens": null,
       "closes": null,
       "quota": null,
       "reasons": [
        {
         "kind": "hours_unknown",
         "name": null
        }
       ],
       "basis": null,
       "stated": []
      },
      {
       "weekday": "wed",
       "state": "unknown",
       "intervals": null,
       "breaks": [],
       "opens": null,
       "closes": null,
       "quota": null,
       "reasons": [
        {
         "kind": "hours_unknown",
         "name": null
        }
       ],
       "basis": null,
       "stated": []
      },
      {
       "weekday": "thu",
       "state": "unknown",
       "intervals": null,
       "breaks": [],
       "opens": null,
       "closes": null,
       "quota": null,
       "reasons": [
        {
         "kind": "hours_unknown",
         "name": null
        }
       ],
       "basis": null,
       "stated": []
      },
      {
       "weekday": "fri",
       "state": "unknown",
       "intervals": null,
       "breaks": [],
       "opens": null,
       "closes": null,
       "quota": null,
       "reasons": [
        {
         "kind": "hours_unknown",
         "name": null
        }
       ],
       "basis": null,
       "stated": []
      },
      {
       "weekday": "sat",
       "state": "unknown",
       "intervals": null,
       "breaks": [],
       "opens": null,
       "closes": null,
       "quota": null,
       "reasons": [
        {
         "kind": "hours_unknown",
         "name": null
        }
       ],
       "basis": null,
       "stated": []
      },
      {
       "weekday": "sun",
       "state": "unknown",
       "intervals": null,
       "breaks": [],
       "opens": null,
       "closes": null,
       "quota": null,
       "reasons": [
        {
         "kind": "hours_unknown",
         "name": null
        }
       ],
       "basis": null,
       "stated": []
      }
     ],
     "schedule": null,
     "days": [
      {
       "date": "2026-12-24",
       "exceptional": false,
       "weekday": "thu",
       "state": "unknown",
       "intervals": null,
       "breaks": [],
       "opens": null,
       "closes": null,
       "quota": null,
       "reasons": [
        {
         "kind": "hours_unknown",
         "name": null
        }
       ],
       "basis": null,
       "stated": []
      },
      {
       "date": "2026-12-25",
       "exceptional": false,
       "weekday": "fri",
       "state": "unknown",
       "intervals": null,
       "breaks": [],
       "opens": null,
       "closes": null,
       "quota": null,
       "reasons": [
        {
         "kind": "hours_unknown",
         "name": null
        }
       ],
       "basis": null,
       "stated": []
      },
      {
       "date": "2026-12-26",
       "exceptional": false,
       "weekday": "sat",
       "state": "unknown",
       "intervals": null,
       "breaks": [],
       "opens": null,
       "closes": null,
       "quota": null,
       "reasons": [
        {
         "kind": "hours_unknown",
         "name": null
        }
       ],
       "basis": null,
       "stated": []
      }
     ],
     "calendarKnownUntil": "2026-12-31",
     "calendars": [
      {
       "code": "libur-2026-v1",
       "name": "Libur 2026",
       "year": 2026,
       "version": 1,
       "region": null,
       "decree": {
        "code": "pp-40-2019",
        "kind": "pp",
        "number": "40",
        "year": 2019,
        "title": "Pelaksanaan",
        "status": "in_force"
       }
      },
      {
       "code": "libur-kudus-2026",
       "name": "Libur Kudus 2026",
       "year": 2026,
       "version": 1,
       "region": "33.19",
       "decree": {
        "code": "pp-40-2019",
        "kind": "pp",
        "number": "40",
        "year": 2019,
        "title": "Pelaksanaan",
        "status": "in_force"
       }
      }
     ],
     "notes": [],
     "sources": [],
     "example": false
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"opening-mpp-kudus/utama-1--infinity-1-2026-11-22-id\\"",
  },
  "sent": Array [
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'mall' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"mpp-kudus\\",\\"2026-12-24\\"]",
    "select document from published where noun = 'calendar' and facets && $1 and (not example or $2) order by code -- [[\\"national:true\\",\\"region:33.19\\",\\"region:33\\"],false]",
  ],
  "status": 200,
}
`

exports[`test/golden/statements.test.ts > TAP > when an offering is given > must match snapshot 1`] = `
Object {
  "asked": "/v1/offerings/disdukcapil-kudus.ktp-el-baru@mpp-kudus/utama/opening?at=2026-11-23T10:00&to=2026-11-24",
  "body": String(
    {
     "code": "disdukcapil-kudus.ktp-el-baru@mpp-kudus/utama",
     "name": "KTP-el Kudus",
     "service": {
      "code": "disdukcapil-kudus.ktp-el-baru",
      "name": "KTP-el Kudus"
     },
     "site": {
      "code": "mpp-kudus/utama",
      "name": "Gedung Utama",
      "kind": "main"
     },
     "region": {
      "code": "33.19",
      "name": "Kabupaten Kudus",
      "level": "regency",
      "timeZone": "WIB"
     },
     "timeZone": "WIB",
     "utcOffset": "+07:00",
     "now": {
      "at": "2026-11-23T10:00:00+07:00",
      "state": "unknown",
      "closesAt": null,
      "opensAt": null,
      "quota": null,
      "reasons": [
       {
        "kind": "hours_unknown",
        "name": null
       },
       {
        "kind": "sessions_unknown",
        "name": null
       }
      ]
     },
     "from": "2026-11-23",
     "to": "2026-11-24",
     "week": [],
     "schedule": "Setiap pekan",
     "days": [
      {
       "date": "2026-11-23",
       "exceptional": false,
       "weekday": "mon",
       "state": "unknown",
       "intervals": null,
       "breaks": [],
       "opens": null,
       "closes": null,
       "quota": null,
       "reasons": [
        {
         "kind": "hours_unknown",
         "name": null
        },
        {
         "kind": "sessions_unknown",
         "name": null
        }
       ],
       "basis": null,
       "stated": []
      },
      {
       "date": "2026-11-24",
       "exceptional": false,
       "weekday": "tue",
       "state": "unknown",
       "intervals": null,
       "breaks": [],
       "opens": null,
       "closes": null,
       "quota": null,
       "reasons": [
        {
         "kind": "hours_unknown",
         "name": null
        },
        {
         "kind": "sessions_unknown",
         "name": null
        }
       ],
       "basis": null,
       "stated": []
      }
     ],
     "calendarKnownUntil": "2026-12-31",
     "calendars": [
      {
       "code": "libur-2026-v1",
       "name": "Libur 2026",
       "year": 2026,
       "version": 1,
       "region": null,
       "decree": {
        "code": "pp-40-2019",
        "kind": "pp",
        "number": "40",
        "year": 2019,
        "title": "Pelaksanaan",
        "status": "in_force"
       }
      },
      {
       "code": "libur-kudus-2026",
       "name": "Libur Kudus 2026",
       "year": 2026,
       "version": 1,
       "region": "33.19",
       "decree": {
        "code": "pp-40-2019",
        "kind": "pp",
        "number": "40",
        "year": 2019,
        "title": "Pelaksanaan",
        "status": "in_force"
       }
      }
     ],
     "notes": [],
     "sources": [],
     "example": false
    }
  ),
  "headers": Object {
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-language": "id",
    "etag": "W/\\"opening-disdukcapil-kudus.ktp-el-baru@mpp-kudus/utama-1-2021-02-01-mpp-kudus/utama-1--infinity-1-2026-11-22-id\\"",
  },
  "sent": Array [
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'mall' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"mpp-kudus\\",\\"2026-11-23\\"]",
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'offering' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"disdukcapil-kudus.ktp-el-baru@mpp-kudus/utama\\",\\"2026-11-23\\"]",
    "select document from published where noun = 'calendar' and facets && $1 and (not example or $2) order by code -- [[\\"national:true\\",\\"region:33.19\\",\\"region:33\\"],false]",
  ],
  "status": 200,
}
`
