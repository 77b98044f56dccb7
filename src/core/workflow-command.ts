/** A command that GitHub's runner carries out when a step prints it as a line; nothing in its data or its properties ends it. What it says is up to the caller to make inert. */
export function workflowCommand(name: string, properties: Readonly<Record<string, string | number>>, data: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${given.length === 0 ? '' : ` ${given.join(',')}`}::${escapeData(data)}`;
}

/** What the runner undoes again when it reads the data of a command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
