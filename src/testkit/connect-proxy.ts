import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';

/** How a proxy is set up. */
export interface ConnectProxyOptions {
  /** Ports of 127.0.0.1 by the name under which the proxy finds them; nothing else is connected. */
  readonly hosts: Readonly<Record<string, number>>;
  /** `user:password` that callers must show. */
  readonly account?: string;
  /** Answers every CONNECT with this status instead of connecting. */
  readonly refuseWith?: number;
}

/** A proxy that is listening. */
export interface ConnectProxy {
  readonly port: number;
  /** `name:port` of every CONNECT so far, refused ones included. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts an HTTP proxy on a free loopback port that does CONNECT and nothing else, to hosts that it alone knows. */
export async function startConnectProxy({ hosts, account, refuseWith }: ConnectProxyOptions): Promise<ConnectProxy> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    open.add(socket);
    // Either end may break off at any time; the other end is told by the close.
    socket.on('error', () => socket.destroy()).once('close', () => open.delete(socket));
    return socket;
  };
  const server = createServer((_incoming, outgoing) => outgoing.writeHead(405).end());
  server.on('connect', (request, stream, head) => {
    const client = keep(stream as Socket);
    const target = request.url ?? '';
    asked.push(target);
    const expected = account === undefined ? undefined : `Basic ${Buffer.from(account).toString('base64')}`;
    const port = hosts[target.replace(/:\d+$/, '')];
    const refusal = refuseWith ?? (expected !== undefined && request.headers['proxy-authorization'] !== expected ? 407 : port === undefined ? 502 : null);
    if (refusal !== null || port === undefined) {
      // Some callers show their account only after they were told of the scheme.
      client.end(`HTTP/1.1 ${refusal ?? 502} Refused\r\nproxy-authenticate: Basic realm="proxy"\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
      return;
    }
    const server = keep(connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    }));
    client.once('close', () => server.destroy());
    server.once('close', () => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    port: address.port,
    asked,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
