/* IMPORTANT
 * This snapshot file is auto-generated, but designed for humans.
 * It should be checked into source control and tracked carefully.
 * Re-generate by setting TAP_SNAPSHOT=1 and running tests.
 * Make sure to inspect the output below.  Do not ignore changes!
 */
'use strict'
exports[`test/catalogue/publishing/form.test.ts > TAP > who changes what is published raises the form > raise PUBLISHED_FORM when a release with this form was published, then take the snapshot anew 1`] = `
Object {
  "digest": "d1383605c81ce6d696450d85f8cfcad75608faa35cc40a35b3182c5a17a84b25",
  "form": 3,
}
`
