/* IMPORTANT
 * This snapshot file is auto-generated, but designed for humans.
 * It should be checked into source control and tracked carefully.
 * Re-generate by setting TAP_SNAPSHOT=1 and running tests.
 * Make sure to inspect the output below.  Do not ignore changes!
 */
'use strict'
exports[`test/golden/graphql.test.ts > TAP > a detail > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "service": {
       "name": "KTP-el Kudus",
       "fee": {
        "status": "PRICED",
        "from": 500,
        "to": null
       },
       "standard": {
        "published": {
         "fees": {
          "content": [
           {
            "kind": "PER_UNIT",
            "amount": 1000
           },
           {
            "kind": "FIXED",
            "amount": 500
           }
          ]
         }
        }
       },
       "offerings": [
        {
         "counter": "7",
         "site": {
          "name": "Gedung Utama"
         }
        }
       ]
      }
     }
    }
  ),
  "asked": "{ service(code: \\"disdukcapil-kudus.ktp-el-baru\\") { name fee { status from to } standard { published { fees { content { kind amount } } } } offerings { counter site { name } } } }",
  "sent": Array [
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'service' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"disdukcapil-kudus.ktp-el-baru\\",\\"2026-11-22\\"]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > a detail in its list form > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "mall": {
       "name": "MPP Kudus",
       "status": "OPEN",
       "region": {
        "name": "Kabupaten Kudus"
       }
      }
     }
    }
  ),
  "asked": "{ mall(code: \\"mpp-kudus\\") { name status region { name } } }",
  "sent": Array [
    "select item_body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'mall' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"mpp-kudus\\",\\"2026-11-22\\"]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > a list > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "services": {
       "nodes": [
        {
         "code": "disdukcapil-kudus.ktp-el-baru",
         "name": "KTP-el Kudus",
         "agency": {
          "name": "Disdukcapil Kudus"
         },
         "fee": {
          "status": "PRICED",
          "from": 500
         },
         "timeLimit": null
        }
       ]
      }
     }
    }
  ),
  "asked": "{ services(first: 20) { nodes { code name agency { name } fee { status from } timeLimit { value unit } } } }",
  "sent": Array [
    "select parent.code as parent, page.body, page.key, page.code from (values ('')) parent(code) left join lateral (select item_body as body, name as key, code from published where noun = 'service' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date order by name asc, code asc limit $2::int) page on true -- [\\"2026-11-22\\",21]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > a list with its number and its places > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "services": {
       "totalCount": 1,
       "edges": [
        {
         "cursor": "WyJzZXJ2aWNlIGJ5IGZlZSIsNTAwLCJkaXNkdWtjYXBpbC1rdWR1cy5rdHAtZWwtYmFydSJd",
         "node": {
          "code": "disdukcapil-kudus.ktp-el-baru"
         }
        }
       ],
       "pageInfo": {
        "hasNextPage": false,
        "endCursor": "WyJzZXJ2aWNlIGJ5IGZlZSIsNTAwLCJkaXNkdWtjYXBpbC1rdWR1cy5rdHAtZWwtYmFydSJd"
       }
      }
     }
    }
  ),
  "asked": "{ services(first: 1, filter: { agencyKind: [OPD], not: { product: [\\"paspor\\"] } }, sort: FEE) { totalCount edges { cursor node { code } } pageInfo { hasNextPage endCursor } } }",
  "sent": Array [
    "select parent.code as parent, page.body, page.key, page.code, counted.total from (values ('')) parent(code) cross join lateral (select count(*)::int as total from published where noun = 'service' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date and facets && $2::text[] and not facets && $3::text[]) counted left join lateral (select item_body as body, coalesce(fee_min, 9007199254740991) as key, code from published where noun = 'service' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date and facets && $2::text[] and not facets && $3::text[] order by coalesce(fee_min, 9007199254740991) asc, code asc limit $4::int) page on true -- [\\"2026-11-22\\",[\\"agencyKind:opd\\"],[\\"product:paspor\\"],2]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > a query that is refused > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "errors": [
      {
       "locations": [
        {
         "line": 1,
         "column": 11
        }
       ],
       "message": "Cannot query field \\\\"nam\\\\" on type \\\\"MallConnection\\\\".",
       "extensions": {
        "code": "invalid_query"
       }
      }
     ]
    }
  ),
  "asked": "{ malls { nam } }",
  "sent": Array [],
}
`

exports[`test/golden/graphql.test.ts > TAP > a record that is not there > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "errors": [
      {
       "locations": [
        {
         "line": 1,
         "column": 3
        }
       ],
       "path": [
        "document"
       ],
       "message": "There is no document nothing.",
       "extensions": {
        "code": "document_not_found",
        "type": "/problems/document_not_found"
       }
      }
     ],
     "data": {
      "document": null
     }
    }
  ),
  "asked": "{ document(code: \\"nothing\\") { name } }",
  "sent": Array [
    "select item_body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'document' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"nothing\\",\\"2026-11-22\\"]",
    "select t.code, c.revision, c.merged_into as \\"mergedInto\\", c.reason, c.at from documents t join changes c on c.noun = 'document' and c.id = t.id and c.revision = t.withdrawn_at where t.id = $1 -- [\\"13fb3484-edbc-5e48-9a91-bbc2cb20784f\\"]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > agencies of a mall, their services, and what those ask for > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "mall": {
       "name": "MPP Kudus",
       "agencies": {
        "nodes": [
         {
          "name": "Disdukcapil Kudus",
          "services": {
           "nodes": [
            {
             "name": "KTP-el Kudus",
             "standard": {
              "published": {
               "requirements": {
                "content": [
                 {
                  "name": "Identitas",
                  "items": [
                   {
                    "document": {
                     "code": "kk",
                     "name": "KTP-el"
                    },
                    "form": "COPY",
                    "copies": 2
                   }
                  ]
                 }
                ]
               }
              }
             }
            }
           ]
          }
         }
        ]
       }
      }
     }
    }
  ),
  "asked": "{ mall(code: \\"mpp-kudus\\") { name agencies(first: 25) { nodes { name services(first: 10) { nodes { name standard { published { requirements { content { name items { document { code name } form copies } } } } } } } } } } }",
  "sent": Array [
    "select item_body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'mall' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"mpp-kudus\\",\\"2026-11-22\\"]",
    "select parent.code as parent, page.body, page.key, page.code from unnest($1::text[]) parent(code) left join lateral (select body as body, name as key, code from (select * from published where noun = 'service' and visibility in ('listed', 'example') and from_day <= $2::date and to_day > $2::date and facets && array['agency:' || parent.code] and (not example or exists (select from published owner where owner.noun = 'agency' and owner.code = split_part(parent.code, '/', 1) and owner.example)) offset 0) found order by name asc, code asc limit $3::int) page on true -- [[\\"disdukcapil-kudus\\"],\\"2026-11-22\\",11]",
    "select parent.code as parent, page.body, page.key, page.code from unnest($1::text[]) parent(code) left join lateral (select item_body as body, name as key, code from (select * from published where noun = 'agency' and visibility in ('listed', 'example') and from_day <= $2::date and to_day > $2::date and facets && array['mall:' || parent.code] and (not example or exists (select from published owner where owner.noun = 'mall' and owner.code = split_part(parent.code, '/', 1) and owner.example)) offset 0) found order by name asc, code asc limit $3::int) page on true -- [[\\"mpp-kudus\\"],\\"2026-11-22\\",26]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > differences from the norm > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "services": {
       "nodes": [
        {
         "code": "disdukcapil-kudus.ktp-el-baru",
         "differences": [
          {
           "component": "REQUIREMENTS",
           "kind": "REPEATED"
          },
          {
           "component": "PROCEDURE",
           "kind": "REPEATED"
          },
          {
           "component": "TIME_LIMITS",
           "kind": "REPEATED"
          },
          {
           "component": "FEES",
           "kind": "REPEATED"
          },
          {
           "component": "PRODUCTS",
           "kind": "REPEATED"
          },
          {
           "component": "COMPLAINTS",
           "kind": "REPEATED"
          },
          {
           "component": "LEGAL_BASIS",
           "kind": "REPEATED"
          },
          {
           "component": "FACILITIES",
           "kind": "REPEATED"
          },
          {
           "component": "COMPETENCE",
           "kind": "REPEATED"
          },
          {
           "component": "SUPERVISION",
           "kind": "REPEATED"
          },
          {
           "component": "STAFFING",
           "kind": "REPEATED"
          },
          {
           "component": "SERVICE_GUARANTEE",
           "kind": "REPEATED"
          },
          {
           "component": "SAFETY_GUARANTEE",
           "kind": "REPEATED"
          },
          {
           "component": "EVALUATION",
           "kind": "REPEATED"
          }
         ]
        }
       ]
      }
     }
    }
  ),
  "asked": "{ services { nodes { code differences { component kind } } } }",
  "sent": Array [
    "select code, body as body from published where noun = $1 and code = any($2) and from_day <= $3 and to_day > $3 -- [\\"reference_service\\",[\\"ktp-el-baru\\"],\\"2026-11-22\\"]",
    "select parent.code as parent, page.body, page.key, page.code from (values ('')) parent(code) left join lateral (select body as body, name as key, code from published where noun = 'service' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date order by name asc, code asc limit $2::int) page on true -- [\\"2026-11-22\\",21]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > links that ask for more than is shown > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "offerings": {
       "nodes": [
        {
         "code": "disdukcapil-kudus.ktp-el-baru@mpp-kudus/utama",
         "service": {
          "name": "KTP-el Kudus",
          "referenceService": {
           "name": "KTP-el baru",
           "sector": "KEPENDUDUKAN"
          }
         },
         "site": {
          "mall": {
           "region": {
            "malls": {
             "totalCount": 1
            }
           }
          }
         }
        }
       ]
      }
     }
    }
  ),
  "asked": "{ offerings { nodes { code service { name referenceService { name sector } } site { mall { region { malls(first: 1) { totalCount } } } } } } }",
  "sent": Array [
    "select code, body as body from published where noun = $1 and code = any($2) and from_day <= $3 and to_day > $3 -- [\\"mall\\",[\\"mpp-kudus\\"],\\"2026-11-22\\"]",
    "select code, item_body as body from published where noun = $1 and code = any($2) and from_day <= $3 and to_day > $3 -- [\\"mall\\",[\\"mpp-kudus\\"],\\"2026-11-22\\"]",
    "select code, item_body as body from published where noun = $1 and code = any($2) and from_day <= $3 and to_day > $3 -- [\\"reference_service\\",[\\"ktp-el-baru\\"],\\"2026-11-22\\"]",
    "select code, item_body as body from published where noun = $1 and code = any($2) and from_day <= $3 and to_day > $3 -- [\\"service\\",[\\"disdukcapil-kudus.ktp-el-baru\\"],\\"2026-11-22\\"]",
    "select parent.code as parent, page.body, page.key, page.code from (values ('')) parent(code) left join lateral (select item_body as body, name as key, code from published where noun = 'offering' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date order by name asc, code asc limit $2::int) page on true -- [\\"2026-11-22\\",21]",
    "select parent.code as parent, page.body, page.key, page.code, counted.total from unnest($1::text[]) parent(code) cross join lateral (select count(*)::int as total from published where noun = 'mall' and visibility in ('listed', 'example') and from_day <= $2::date and to_day > $2::date and facets && array['region:' || parent.code] and (not example or exists (select from published owner where owner.noun = 'region' and owner.code = split_part(parent.code, '/', 1) and owner.example))) counted left join lateral (select item_body as body, name as key, code from (select * from published where noun = 'mall' and visibility in ('listed', 'example') and from_day <= $2::date and to_day > $2::date and facets && array['region:' || parent.code] and (not example or exists (select from published owner where owner.noun = 'region' and owner.code = split_part(parent.code, '/', 1) and owner.example)) offset 0) found order by name asc, code asc limit $3::int) page on true -- [[\\"33.19\\"],\\"2026-11-22\\",2]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > records by id > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "nodes": [
       {
        "__typename": "Mall",
        "id": "b41a1123-124f-5969-b82a-60ffa7d81138"
       },
       {
        "__typename": "Site",
        "id": "36fa5156-85e2-5cad-b591-b442439bbab4"
       }
      ]
     }
    }
  ),
  "asked": "{ nodes(ids: [\\"b41a1123-124f-5969-b82a-60ffa7d81138\\", \\"36fa5156-85e2-5cad-b591-b442439bbab4\\"]) { __typename id } }",
  "sent": Array [
    "select code, body as body from published where noun = $1 and code = any($2) and from_day <= $3 and to_day > $3 -- [\\"mall\\",[\\"mpp-kudus\\"],\\"2026-11-22\\"]",
    "select code, item_body as body from published where noun = $1 and code = any($2) and from_day <= $3 and to_day > $3 -- [\\"mall\\",[\\"mpp-kudus\\"],\\"2026-11-22\\"]",
    "select id, noun, code from published where noun = any($3::noun[]) and id = any($1::uuid[]) and from_day <= $2 and to_day > $2 union all select id, 'site', code from sites where id = any($1::uuid[]) and withdrawn_at is null -- [[\\"b41a1123-124f-5969-b82a-60ffa7d81138\\",\\"36fa5156-85e2-5cad-b591-b442439bbab4\\"],\\"2026-11-22\\",[\\"region\\",\\"mall\\",\\"agency\\",\\"service\\",\\"reference_service\\",\\"offering\\",\\"document\\",\\"legal_instrument\\",\\"calendar\\"]]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > services that differ from each norm, where none does > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "referenceServices": {
       "nodes": [
        {
         "code": "ikd-aktivasi",
         "drifts": {
          "totalCount": 0,
          "nodes": []
         }
        },
        {
         "code": "ktp-el-baru",
         "drifts": {
          "totalCount": 0,
          "nodes": []
         }
        }
       ]
      }
     }
    }
  ),
  "asked": "{ referenceServices { nodes { code drifts(first: 2) { totalCount nodes { code kinds } } } } }",
  "sent": Array [
    "select parent.code as parent, page.body, page.key, page.code from (values ('')) parent(code) left join lateral (select item_body as body, name as key, code from published where noun = 'reference_service' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date order by name asc, code asc limit $2::int) page on true -- [\\"2026-11-22\\",21]",
    "select parent.code as parent, page.body, page.key, page.code, counted.total from unnest($1::text[]) parent(code) cross join lateral (select count(*)::int as total from published where noun = 'service' and visibility = 'listed' and from_day <= $2::date and to_day > $2::date and facets && $3::text[] and facets && array['referenceService:' || parent.code]) counted left join lateral (select item_body as body, name as key, code from (select * from published where noun = 'service' and visibility = 'listed' and from_day <= $2::date and to_day > $2::date and facets && $3::text[] and facets && array['referenceService:' || parent.code] offset 0) found order by name asc, code asc limit $4::int) page on true -- [[\\"ikd-aktivasi\\",\\"ktp-el-baru\\"],\\"2026-11-22\\",[\\"drift:slower\\",\\"drift:faster\\",\\"drift:dearer\\",\\"drift:cheaper\\",\\"drift:more_papers\\",\\"drift:fewer_papers\\",\\"drift:repealed_instrument\\",\\"drift:differs\\"],3]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > standards over time and changes > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "services": {
       "nodes": [
        {
         "code": "disdukcapil-kudus.ktp-el-baru",
         "standards": [
          {
           "scope": "LOCAL",
           "validFrom": "2022-01-01"
          },
          {
           "scope": "NATIONAL",
           "validFrom": "2020-01-01"
          }
         ],
         "changes": {
          "nodes": [
           {
            "revision": 1,
            "noun": "OFFERING",
            "kind": "CREATED"
           },
           {
            "revision": 1,
            "noun": "REFERENCE_SERVICE",
            "kind": "CREATED"
           }
          ],
          "pageInfo": {
           "hasNextPage": true
          }
         }
        }
       ]
      }
     }
    }
  ),
  "asked": "{ services { nodes { code standards { scope validFrom } changes(first: 2) { nodes { revision noun kind } pageInfo { hasNextPage } } } } }",
  "sent": Array [
    "select owner.place, c.* from unnest($1::uuid[], $2::uuid[]) with ordinality owner(service, concept, place) cross join lateral ( with parts as ( select unnest(array[owner.service, owner.concept]) as id union all select id from standards where owner_id in (owner.service, owner.concept) union all select id from offerings where service_id = owner.service ) select c.revision, c.at, c.noun, c.code, c.kind, c.actor, c.reason, c.previous from changes c join parts using (id) where c.noun in ('service', 'reference_service', 'standard', 'offering') and c.revision <= $3 and (c.revision < $3 or c.noun || ':' || c.code collate \\"C\\" > $4) order by c.revision desc, c.noun || ':' || c.code collate \\"C\\" limit $5 ) c order by owner.place, c.revision desc, c.noun || ':' || c.code collate \\"C\\" -- [[\\"21d819e1-5d1b-5028-a9d3-c9d2c4f60cf8\\"],[\\"6d58d6e9-4adb-5cf9-962b-f6b634cb9516\\"],9007199254740991,\\"\\",3]",
    "select parent.code as parent, page.body, page.key, page.code from (values ('')) parent(code) left join lateral (select item_body as body, name as key, code from published where noun = 'service' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date order by name asc, code asc limit $2::int) page on true -- [\\"2026-11-22\\",21]",
    "select place, content, coalesce(service_id = owner.service, false) as local, revision from unnest($1::uuid[], $2::uuid[]) with ordinality owner(service, concept, place) join standards on owner_id in (owner.service, owner.concept) where withdrawn_at is null order by place, lower(valid) desc nulls last, local desc, code -- [[\\"21d819e1-5d1b-5028-a9d3-c9d2c4f60cf8\\"],[\\"6d58d6e9-4adb-5cf9-962b-f6b634cb9516\\"]]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > texts in several languages > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "service": {
       "name": "KTP-el Kudus (en)",
       "jv": "KTP-el Kudus (jv)",
       "id": "KTP-el Kudus",
       "missing": [
        "Fees"
       ]
      }
     }
    }
  ),
  "asked": "{ service(code: \\"disdukcapil-kudus.ktp-el-baru\\", lang: EN) { name jv: name(lang: JV) id: name(lang: ID) missing } }",
  "sent": Array [
    "select document::text as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'service' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"disdukcapil-kudus.ktp-el-baru\\",\\"2026-11-22\\"]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > two aliases of one list > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "mall": {
       "agencies": {
        "nodes": [
         {
          "code": "disdukcapil-kudus",
          "a": {
           "nodes": [
            {
             "code": "disdukcapil-kudus.ktp-el-baru"
            }
           ]
          },
          "b": {
           "nodes": [
            {
             "code": "disdukcapil-kudus.ktp-el-baru"
            }
           ],
           "totalCount": 1
          }
         }
        ]
       }
      }
     }
    }
  ),
  "asked": "{ mall(code: \\"mpp-kudus\\") { agencies { nodes { code a: services(first: 1) { nodes { code } } b: services(first: 5) { nodes { code } totalCount } } } } }",
  "sent": Array [
    "select item_body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'mall' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"mpp-kudus\\",\\"2026-11-22\\"]",
    "select parent.code as parent, page.body, page.key, page.code from unnest($1::text[]) parent(code) left join lateral (select item_body as body, name as key, code from (select * from published where noun = 'agency' and visibility in ('listed', 'example') and from_day <= $2::date and to_day > $2::date and facets && array['mall:' || parent.code] and (not example or exists (select from published owner where owner.noun = 'mall' and owner.code = split_part(parent.code, '/', 1) and owner.example)) offset 0) found order by name asc, code asc limit $3::int) page on true -- [[\\"mpp-kudus\\"],\\"2026-11-22\\",21]",
    "select parent.code as parent, page.body, page.key, page.code from unnest($1::text[]) parent(code) left join lateral (select item_body as body, name as key, code from (select * from published where noun = 'service' and visibility in ('listed', 'example') and from_day <= $2::date and to_day > $2::date and facets && array['agency:' || parent.code] and (not example or exists (select from published owner where owner.noun = 'agency' and owner.code = split_part(parent.code, '/', 1) and owner.example)) offset 0) found order by name asc, code asc limit $3::int) page on true -- [[\\"disdukcapil-kudus\\"],\\"2026-11-22\\",2]",
    "select parent.code as parent, page.body, page.key, page.code, counted.total from unnest($1::text[]) parent(code) cross join lateral (select count(*)::int as total from published where noun = 'service' and visibility in ('listed', 'example') and from_day <= $2::date and to_day > $2::date and facets && array['agency:' || parent.code] and (not example or exists (select from published owner where owner.noun = 'agency' and owner.code = split_part(parent.code, '/', 1) and owner.example))) counted left join lateral (select item_body as body, name as key, code from (select * from published where noun = 'service' and visibility in ('listed', 'example') and from_day <= $2::date and to_day > $2::date and facets && array['agency:' || parent.code] and (not example or exists (select from published owner where owner.noun = 'agency' and owner.code = split_part(parent.code, '/', 1) and owner.example)) offset 0) found order by name asc, code asc limit $3::int) page on true -- [[\\"disdukcapil-kudus\\"],\\"2026-11-22\\",6]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > what can be done with some papers > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "possible": {
       "nodes": [],
       "pageInfo": {
        "hasNextPage": false,
        "endCursor": null
       }
      }
     }
    }
  ),
  "asked": "{ possible(have: [\\"kk\\"]) { nodes { code state cases { missing { name } } } pageInfo { hasNextPage endCursor } } }",
  "sent": Array [
    "select body from published where noun = 'reference_service' and facets && $1::text[] and from_day <= $2 and to_day > $2 and (visibility = 'listed' or (visibility = 'example' and $3)) and not facets && array['status:discontinued', 'status:suspended'] and code > $4 collate \\"C\\" order by code limit 100 -- [[\\"document:kk\\"],\\"2026-11-22\\",false,\\"\\"]",
    "with recursive up(root, id, broader_id, level) as ( select id, id, broader_id, 0 from documents where code = any($1) and withdrawn_at is null union select up.root, d.id, d.broader_id, up.level + 1 from up join documents u on u.id = up.id and coalesce(u.content->>'relation', 'special_case') = 'special_case' join documents d on d.id = up.broader_id where d.withdrawn_at is null and up.level < 20 ), down(root, id, level) as ( select id, id, 0 from documents where code = any($2) and withdrawn_at is null union select down.root, d.id, down.level + 1 from down join documents d on d.broader_id = down.id and coalesce(d.content->>'relation', 'special_case') = 'special_case' where d.withdrawn_at is null and down.level < 20 ) select d.code, d.kind, d.content->'name' as name, array(select u.code from up join documents u on u.id = up.id where up.root = d.id order by up.level) || array(select f.code from up join documents f on f.broader_id = up.id and coalesce(f.content->>'relation', 'special_case') = 'former' where up.root = d.id and f.withdrawn_at is null order by f.code) as covers, array(select n.code from down join documents n on n.id = down.id where down.root = d.id order by down.level, n.code) as narrower from documents d where d.id in (select id from up where level = 0 union select id from down) order by d.code -- [[\\"kk\\"],[]]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > what comes first > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "service": {
       "path": {
        "steps": [
         {
          "service": {
           "code": "disdukcapil-kudus.ktp-el-baru"
          },
          "needs": []
         }
        ],
        "fee": null,
        "time": {
         "unknown": 1
        }
       }
      }
     }
    }
  ),
  "asked": "{ service(code: \\"disdukcapil-kudus.ktp-el-baru\\") { path(have: [\\"kk\\"]) { steps { service { code } needs { met by } } fee { from } time { unknown } } } }",
  "sent": Array [
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'service' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"disdukcapil-kudus.ktp-el-baru\\",\\"2026-11-22\\"]",
    "with recursive up(root, id, broader_id, level) as ( select id, id, broader_id, 0 from documents where code = any($1) and withdrawn_at is null union select up.root, d.id, d.broader_id, up.level + 1 from up join documents u on u.id = up.id and coalesce(u.content->>'relation', 'special_case') = 'special_case' join documents d on d.id = up.broader_id where d.withdrawn_at is null and up.level < 20 ), down(root, id, level) as ( select id, id, 0 from documents where code = any($2) and withdrawn_at is null union select down.root, d.id, down.level + 1 from down join documents d on d.broader_id = down.id and coalesce(d.content->>'relation', 'special_case') = 'special_case' where d.withdrawn_at is null and down.level < 20 ) select d.code, d.kind, d.content->'name' as name, array(select u.code from up join documents u on u.id = up.id where up.root = d.id order by up.level) || array(select f.code from up join documents f on f.broader_id = up.id and coalesce(f.content->>'relation', 'special_case') = 'former' where up.root = d.id and f.withdrawn_at is null order by f.code) as covers, array(select n.code from down join documents n on n.id = down.id where down.root = d.id order by down.level, n.code) as narrower from documents d where d.id in (select id from up where level = 0 union select id from down) order by d.code -- [[\\"kk\\"],[]]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > what comes first for each of many > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "services": {
       "nodes": [
        {
         "code": "disdukcapil-kudus.ktp-el-baru",
         "path": {
          "given": [
           {
            "name": "case",
            "considered": true
           },
           {
            "name": "channel",
            "considered": true
           },
           {
            "name": "pemohon",
            "considered": true
           }
          ],
          "steps": [
           {
            "service": {
             "code": "disdukcapil-kudus.ktp-el-baru"
            },
            "needs": [
             {
              "met": "ELSEWHERE",
              "by": null
             }
            ],
            "notes": []
           }
          ],
          "fee": null,
          "notes": []
         }
        }
       ]
      }
     }
    }
  ),
  "asked": "{ services { nodes { code path(case: \\"baru\\", channel: COUNTER, facts: [{ name: \\"pemohon\\", value: \\"wni\\" }]) { given { name considered } steps { service { code } needs { met by } notes } fee { from } notes } } } }",
  "sent": Array [
    "select noun, body, visibility = 'example' as example, array(select substr(facet, 9) from unnest(facets) facet where facet = any($1::text[])) as issued, array(select substr(facet, 1) from unnest(facets) facet where facet = any($4::text[])) as regions from published where noun in ('service', 'reference_service') and facets && $1::text[] and from_day <= $2 and to_day > $2 and (visibility = 'listed' or (visibility = 'example' and $3)) and not facets && array['status:discontinued', 'status:suspended'] and (noun = 'reference_service' or facets && $4::text[]) order by noun desc, code limit $5 -- [[\\"product:kk\\"],\\"2026-11-22\\",false,[\\"region:33.19\\"],200]",
    "select parent.code as parent, page.body, page.key, page.code from (values ('')) parent(code) left join lateral (select body as body, name as key, code from published where noun = 'service' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date order by name asc, code asc limit $2::int) page on true -- [\\"2026-11-22\\",21]",
    "with recursive up(root, id, broader_id, level) as ( select id, id, broader_id, 0 from documents where code = any($1) and withdrawn_at is null union select up.root, d.id, d.broader_id, up.level + 1 from up join documents u on u.id = up.id and coalesce(u.content->>'relation', 'special_case') = 'special_case' join documents d on d.id = up.broader_id where d.withdrawn_at is null and up.level < 20 ), down(root, id, level) as ( select id, id, 0 from documents where code = any($2) and withdrawn_at is null union select down.root, d.id, down.level + 1 from down join documents d on d.broader_id = down.id and coalesce(d.content->>'relation', 'special_case') = 'special_case' where d.withdrawn_at is null and down.level < 20 ) select d.code, d.kind, d.content->'name' as name, array(select u.code from up join documents u on u.id = up.id where up.root = d.id order by up.level) || array(select f.code from up join documents f on f.broader_id = up.id and coalesce(f.content->>'relation', 'special_case') = 'former' where up.root = d.id and f.withdrawn_at is null order by f.code) as covers, array(select n.code from down join documents n on n.id = down.id where down.root = d.id order by down.level, n.code) as narrower from documents d where d.id in (select id from up where level = 0 union select id from down) order by d.code -- [[],[\\"kk\\"]]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > what is shown of a link already > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "services": {
       "nodes": [
        {
         "code": "disdukcapil-kudus.ktp-el-baru",
         "agency": {
          "code": "disdukcapil-kudus",
          "name": "Disdukcapil Kudus",
          "kind": "OPD"
         },
         "malls": [
          {
           "name": "MPP Kudus",
           "status": "OPEN"
          }
         ],
         "referenceService": {
          "status": "DISCONTINUED"
         }
        }
       ]
      }
     }
    }
  ),
  "asked": "{ services { nodes { code agency { code name kind } malls { name status } referenceService { status } } } }",
  "sent": Array [
    "select parent.code as parent, page.body, page.key, page.code from (values ('')) parent(code) left join lateral (select item_body as body, name as key, code from published where noun = 'service' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date order by name asc, code asc limit $2::int) page on true -- [\\"2026-11-22\\",21]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > what services cost > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "services": {
       "nodes": [
        {
         "code": "disdukcapil-kudus.ktp-el-baru",
         "costs": {
          "free": "UNKNOWN",
          "total": {
           "certain": null,
           "exact": false
          },
          "lines": [
           {
            "fee": {
             "kind": "PER_UNIT",
             "amount": 1000
            },
            "applies": "OPEN"
           },
           {
            "fee": {
             "kind": "FIXED",
             "amount": 500
            },
            "applies": "OPEN"
           }
          ]
         }
        }
       ]
      }
     }
    }
  ),
  "asked": "{ services { nodes { code costs(channel: COUNTER) { free total { certain exact } lines { fee { kind amount } applies } } } } }",
  "sent": Array [
    "select parent.code as parent, page.body, page.key, page.code from (values ('')) parent(code) left join lateral (select body as body, name as key, code from published where noun = 'service' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date order by name asc, code asc limit $2::int) page on true -- [\\"2026-11-22\\",21]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > what to bring > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "services": {
       "nodes": [
        {
         "code": "disdukcapil-kudus.ktp-el-baru",
         "checklist": {
          "ready": "YES",
          "counts": {
           "missing": 0
          },
          "groups": [
           {
            "applies": "OPEN",
            "items": [
             {
              "document": {
               "name": "KTP-el"
              },
              "held": true,
              "issuedBy": []
             }
            ]
           }
          ],
          "questions": [
           {
            "name": "channel"
           },
           {
            "name": "pemohon"
           }
          ]
         }
        }
       ]
      }
     }
    }
  ),
  "asked": "{ services { nodes { code checklist(have: [\\"kk\\"]) { ready counts { missing } groups { applies items { document { name } held issuedBy { services { code } } } } questions { name } } } } }",
  "sent": Array [
    "select noun, code, item, visibility = 'example' as example, array(select substr(facet, 9) from unnest(facets) facet where facet = any($1::text[])) as issued, array(select substr(facet, 1) from unnest(facets) facet where facet = any($4::text[])) as regions from published where noun in ('service', 'reference_service') and facets && $1::text[] and from_day <= $2 and to_day > $2 and (visibility = 'listed' or (visibility = 'example' and $3)) and not facets && array['status:discontinued', 'status:suspended'] and (noun = 'reference_service' or facets && $4::text[]) and code <> all($5::text[]) order by noun desc, code limit $6 -- [[\\"product:kk\\"],\\"2026-11-22\\",false,[\\"region:33.19\\"],[\\"disdukcapil-kudus.ktp-el-baru\\",\\"ktp-el-baru\\"],500]",
    "select parent.code as parent, page.body, page.key, page.code from (values ('')) parent(code) left join lateral (select body as body, name as key, code from published where noun = 'service' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date order by name asc, code asc limit $2::int) page on true -- [\\"2026-11-22\\",21]",
    "with recursive up(root, id, broader_id, level) as ( select id, id, broader_id, 0 from documents where code = any($1) and withdrawn_at is null union select up.root, d.id, d.broader_id, up.level + 1 from up join documents u on u.id = up.id and coalesce(u.content->>'relation', 'special_case') = 'special_case' join documents d on d.id = up.broader_id where d.withdrawn_at is null and up.level < 20 ), down(root, id, level) as ( select id, id, 0 from documents where code = any($2) and withdrawn_at is null union select down.root, d.id, down.level + 1 from down join documents d on d.broader_id = down.id and coalesce(d.content->>'relation', 'special_case') = 'special_case' where d.withdrawn_at is null and down.level < 20 ) select d.code, d.kind, d.content->'name' as name, array(select u.code from up join documents u on u.id = up.id where up.root = d.id order by up.level) || array(select f.code from up join documents f on f.broader_id = up.id and coalesce(f.content->>'relation', 'special_case') = 'former' where up.root = d.id and f.withdrawn_at is null order by f.code) as covers, array(select n.code from down join documents n on n.id = down.id where down.root = d.id order by down.level, n.code) as narrower from documents d where d.id in (select id from up where level = 0 union select id from down) order by d.code -- [[\\"kk\\"],[\\"kk\\"]]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > when offerings are open > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "offerings": {
       "nodes": [
        {
         "code": "disdukcapil-kudus.ktp-el-baru@mpp-kudus/utama",
         "opening": {
          "now": {
           "state": "UNKNOWN",
           "closesAt": null
          },
          "days": [
           {
            "date": "2026-11-23",
            "intervals": null
           }
          ]
         }
        }
       ]
      }
     }
    }
  ),
  "asked": "{ offerings { nodes { code opening(at: \\"2026-11-23T10:00\\", to: \\"2026-11-23\\") { now { state closesAt } days { date intervals { opens closes } } } } } }",
  "sent": Array [
    "select code, body as body from published where noun = $1 and code = any($2) and from_day <= $3 and to_day > $3 -- [\\"mall\\",[\\"mpp-kudus\\"],\\"2026-11-22\\"]",
    "select document from published where noun = 'calendar' and facets && $1 and (not example or $2) order by code -- [[\\"national:true\\",\\"region:33.19\\",\\"region:33\\"],false]",
    "select parent.code as parent, page.body, page.key, page.code from (values ('')) parent(code) left join lateral (select body as body, name as key, code from published where noun = 'offering' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date order by name asc, code asc limit $2::int) page on true -- [\\"2026-11-22\\",21]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > when services are ready > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "services": {
       "nodes": [
        {
         "code": "disdukcapil-kudus.ktp-el-baru",
         "due": {
          "due": null,
          "calendars": [
           {
            "code": "libur-2026-v1"
           },
           {
            "code": "libur-kudus-2026"
           }
          ]
         }
        }
       ]
      }
     }
    }
  ),
  "asked": "{ services { nodes { code due(complete: \\"2026-11-23\\", site: \\"mpp-kudus/utama\\") { due { by certain } calendars { code } } } } }",
  "sent": Array [
    "select body as body, concat_ws(' ', code, code, revision, from_day) as stamp from published where noun = 'mall' and code = $1 and from_day <= $2 and to_day > $2 -- [\\"mpp-kudus\\",\\"2026-11-22\\"]",
    "select document from published where noun = 'calendar' and facets && $1 and (not example or $2) order by code -- [[\\"national:true\\",\\"region:33.19\\",\\"region:33\\"],false]",
    "select parent.code as parent, page.body, page.key, page.code from (values ('')) parent(code) left join lateral (select body as body, name as key, code from published where noun = 'service' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date order by name asc, code asc limit $2::int) page on true -- [\\"2026-11-22\\",21]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > when sites are open > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "malls": {
       "nodes": [
        {
         "code": "mpp-kudus",
         "sites": [
          {
           "opening": {
            "now": {
             "state": "UNKNOWN",
             "closesAt": null
            },
            "days": [
             {
              "reasons": [
               {
                "kind": "HOURS_UNKNOWN"
               }
              ],
              "stated": []
             }
            ]
           }
          }
         ]
        }
       ]
      }
     }
    }
  ),
  "asked": "{ malls { nodes { code sites { opening(at: \\"2026-11-23T10:00\\", to: \\"2026-11-23\\") { now { state closesAt } days { reasons { kind } stated { source { title } } } } } } } }",
  "sent": Array [
    "select code, body as body from published where noun = $1 and code = any($2) and from_day <= $3 and to_day > $3 -- [\\"mall\\",[\\"mpp-kudus\\"],\\"2026-11-22\\"]",
    "select document from published where noun = 'calendar' and facets && $1 and (not example or $2) order by code -- [[\\"national:true\\",\\"region:33.19\\",\\"region:33\\"],false]",
    "select parent.code as parent, page.body, page.key, page.code from (values ('')) parent(code) left join lateral (select body as body, name as key, code from published where noun = 'mall' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date order by name asc, code asc limit $2::int) page on true -- [\\"2026-11-22\\",21]",
  ],
}
`

exports[`test/golden/graphql.test.ts > TAP > where services differ from their norms > must match snapshot 1`] = `
Object {
  "answer": String(
    {
     "data": {
      "services": {
       "nodes": [
        {
         "code": "disdukcapil-kudus.ktp-el-baru",
         "drift": {
          "olderThanNorm": "NO",
          "kinds": [],
          "findings": []
         }
        }
       ]
      }
     }
    }
  ),
  "asked": "{ services { nodes { code drift { olderThanNorm kinds findings { component kind norm { price { from } } } } } } }",
  "sent": Array [
    "select p.noun, p.code, p.document::text as body from unnest($1::noun[], $2::text[]) wanted(noun, code) join published p on p.noun = wanted.noun and p.code = wanted.code where p.from_day <= $3 and p.to_day > $3 -- [[\\"service\\",\\"reference_service\\"],[\\"disdukcapil-kudus.ktp-el-baru\\",\\"ktp-el-baru\\"],\\"2026-11-22\\"]",
    "select parent.code as parent, page.body, page.key, page.code from (values ('')) parent(code) left join lateral (select item_body as body, name as key, code from published where noun = 'service' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date order by name asc, code asc limit $2::int) page on true -- [\\"2026-11-22\\",21]",
  ],
}
`
