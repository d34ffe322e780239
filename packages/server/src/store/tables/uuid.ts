const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a string is a valid UUID. PostgreSQL rejects any other string instead of finding nothing. */
export const isUuid = (text: string): boolean => form.test(text);
