/* IMPORTANT
 * This snapshot file is auto-generated, but designed for humans.
 * It should be checked into source control and tracked carefully.
 * Re-generate by setting TAP_SNAPSHOT=1 and running tests.
 * Make sure to inspect the output below.  Do not ignore changes!
 */
'use strict'
exports[`test/catalogue/publishing/form.test.ts > TAP > who changes what is published raises the form > raise PUBLISHED_FORM when a release with this form was published, then take the snapshot anew 1`] = `
Object {
  "digest": "4c42ef6e393b5e690c673df566f1153dcc7fb75bd49837d120c7a180805a520b",
  "form": 2,
}
`
