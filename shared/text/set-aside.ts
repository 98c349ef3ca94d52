const LABEL = 'Later, in a note of its own';

/** How words stand below a message that a fix or a rewrite keeps for another one: "[Later, in a note of its own: could you …?]". */
export const setAsideNote = (words: string) => `[${LABEL}: ${words}]`;

/** Whether such a note begins at an offset: this message does not say what stands in it. */
export const isSetAside = (text: string, at = 0) => text.startsWith(`[${LABEL}: `, at);

/** Every such note of a text, and its label. */
export const SET_ASIDE = new RegExp(`\\[(${LABEL}): [^[\\]]{1,2000}\\]`, 'g');
