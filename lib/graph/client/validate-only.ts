/** The value of `execution_options` that makes a write a question. Source: Marketing API, "Execution Options". */
export const VALIDATE_ONLY = '["validate_only"]';
