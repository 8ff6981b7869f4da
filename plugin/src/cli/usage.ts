/** The command line was used wrongly: what was found and what is expected. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** A configuration is wrong: the file, what was found in it and what is expected. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'
}

export const USAGE = `Usage: postmortems <command> [options]

Commands:
  extract [DIR...] Print what the Markdown postmortems in the folders say, as records

Options:
  --help           Show this text, or that of a command
  --version        Show the version
`

export const EXTRACT_USAGE = `Usage: postmortems extract [DIR...] [options]

Print one record for each postmortem in the folders, by default in those that the configuration names.
Of several folders, \`source\` tells which one.
What a file lacks never stops the others; problems are told on standard error.

Options:
  --config FILE    Options from this Docusaurus configuration, or from a file that holds nothing else.
                   Default: postmortems.config or docusaurus.config here, or docusaurus.config in website
  --no-config      Read as without any options
  --id ID          The instance of the plugin, where the configuration has several
  --format FORMAT  json (default): one array; ndjson: one record a line
  --all            Also templates, indexes and other documents (\`kind: other\`)
  --out FILE       Write to FILE instead of standard output
  --help           Show this text

Exit status: 0, or 2 where the command is used wrongly or the configuration is wrong.
`
