/* IMPORTANT
 * This snapshot file is auto-generated, but designed for humans.
 * It should be checked into source control and tracked carefully.
 * Re-generate by setting TAP_SNAPSHOT=1 and running tests.
 * Make sure to inspect the output below.  Do not ignore changes!
 */
'use strict'
exports[`test/catalogue/publishing/form.test.ts > TAP > who changes what is published raises the form > raise PUBLISHED_FORM when a release with this form was published, then take the snapshot anew 1`] = `
Object {
  "digest": "0687931a14e7067efff31e6fe0cdf3dea55b23d16266e97b89a9eda92d6f4e7b",
  "form": 3,
}
`
