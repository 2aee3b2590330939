/* IMPORTANT
 * This snapshot file is auto-generated, but designed for humans.
 * It should be checked into source control and tracked carefully.
 * Re-generate by setting TAP_SNAPSHOT=1 and running tests.
 * Make sure to inspect the output below.  Do not ignore changes!
 */
'use strict'
exports[`test/catalogue/publishing/form.test.ts > TAP > who changes what is published raises the form > raise PUBLISHED_FORM when a release with this form was published, then take the snapshot anew 1`] = `
Object {
  "digest": "716ed4193bf0f6ddbd4646afe9306ef800c2debde0c8ed6790999aa6ecbdc401",
  "form": 2,
}
`
