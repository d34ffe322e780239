const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text can be an id at all: PostgreSQL refuses other texts where it expects one, instead of finding nothing. */
export const isUuid = (text: string): boolean => form.test(text);
