/* IMPORTANT
 * This snapshot file is auto-generated, but designed for humans.
 * It should be checked into source control and tracked carefully.
 * Re-generate by setting TAP_SNAPSHOT=1 and running tests.
 * Make sure to inspect the output below.  Do not ignore changes!
 */
'use strict'
exports[`test/catalogue/publishing/form.test.ts > TAP > who changes what is published raises the form > raise PUBLISHED_FORM when a release with this form was published, then take the snapshot anew 1`] = `
Object {
  "digest": "b65fc030698415138b57c747520cdcc5ee986018b37f69e0eef3c86f67896884",
  "form": 2,
}
`
