/** Bodies are compared after line ends are made one kind, since GitHub sends CR LF in one place and LF in another. */
export function normaliseBody(body: string): string {
  return body.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}
