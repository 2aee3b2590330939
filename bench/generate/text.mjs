/** Words as they stand in a code. */
export const slug = (words) => words.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')

/** Added to the names of malls and agencies, so that nobody takes them for real ones. */
export const invented = (name) => `${name} (contoh)`
