/** The most bytes that an invitation or notes may have (5 MiB); far more than any has. */
export const INTAKE_BYTES_MAX = 5 * 1024 * 1024;
