/** The most bytes that an invitation or notes may have (5 MiB); far more than any has. */
export const INTAKE_BYTES_MAX = 5 * 1024 * 1024;

/** The most bytes of a text that a person wrote or pasted (1 MiB): two hundred thousand words. */
export const TEXT_BYTES_MAX = 1024 * 1024;
