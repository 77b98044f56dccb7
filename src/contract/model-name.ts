/** The name of a model: letters, digits and . _ : / -, 100 at most. */
export const MODEL_NAME = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/;
