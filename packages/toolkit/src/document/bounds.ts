// What a text may hold, where no schema is at hand: what an editor in a browser is held to as well.

/** How deep lists may lie in each other. */
export const LIST_DEPTH = 3

/** Addresses a link may have: pages, mail, telephone; at most 2000 characters. */
export const linkAddress = /^(https?:\/\/|mailto:|tel:)[^\s<>"'`\\]+$/i
