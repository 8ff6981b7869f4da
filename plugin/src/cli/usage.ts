/** The command line was used wrongly: what was found and what is expected. */
export class UsageError extends Error {
  override name = 'UsageError'
}

export const USAGE = `Usage: postmortems <command> [options]

Commands:
  extract DIR...   Print what the Markdown postmortems in the folders say, as records

Options:
  --help           Show this text, or that of a command
  --version        Show the version
`

export const EXTRACT_USAGE = `Usage: postmortems extract DIR... [options]

Print one record for each postmortem in the folders. Of several folders, \`source\` tells which one.
What a file lacks never stops the others; problems are told on standard error.

Options:
  --format FORMAT  json (default): one array; ndjson: one record a line
  --all            Also templates, indexes and other documents (\`kind: other\`)
  --out FILE       Write to FILE instead of standard output
  --help           Show this text

Exit status: 0, or 2 where the command is used wrongly.
`
