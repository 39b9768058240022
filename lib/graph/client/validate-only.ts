/** `execution_options` for a dry run. Source: Marketing API, "Execution Options". */
export const VALIDATE_ONLY = '["validate_only"]';
