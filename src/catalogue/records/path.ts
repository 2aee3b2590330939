/** Where something stands within a record: names of members and places in lists. */
export type Path = readonly (string | number)[]
