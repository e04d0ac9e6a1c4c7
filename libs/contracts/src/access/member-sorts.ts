/** By what the people of an organisation are ordered; apart, since addresses of pages know them. */
export const MEMBER_SORTS = ['name', 'joinedAt'] as const;
