/** A real SMTP server on loopback that keeps what it is given, and refuses or hangs on request. */
import {once} from 'node:events';
import {createServer, type Socket} from 'node:net';

export interface ReceivedMail {
  readonly from: string;
  readonly recipients: readonly string[];
  /** Headers and body as they came, with CRLF. */
  readonly raw: string;
}

export interface SmtpSink {
  readonly url: string;
  readonly mails: ReceivedMail[];
  /** Replies instead of the usual one: `{'RCPT': '550 5.1.1 No such user'}`. */
  readonly refusals: Partial<Record<'MAIL' | 'RCPT' | 'DATA' | 'END', string>>;
  /** Recipients about whom it never answers. */
  readonly silentFor: Set<string>;
  /** Ends what still hangs too. */
  close(): Promise<void>;
}

const addressIn = (command: string) => /<([^>]*)>/.exec(command)?.[1] ?? '';

/** One conversation (RFC 5321, without extensions). */
const converse = (socket: Socket, sink: Pick<SmtpSink, 'mails' | 'refusals' | 'silentFor'>): void => {
  let mail = {from: '', recipients: [] as string[]};
  let data: string | null = null;
  let pending = '';
  const say = (reply: string) => socket.write(`${reply}\r\n`);
  const usual: Record<string, () => string> = {
    EHLO: () => '250 sink',
    HELO: () => '250 sink',
    RSET: () => '250 Ok',
  };

  const command = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    const refusal = Object.entries(sink.refusals).find(([name]) => name === verb)?.[1];
    if (refusal !== undefined) return say(refusal);
    if (verb === 'QUIT') return socket.end('221 Bye\r\n');
    if (verb === 'MAIL') mail = {from: addressIn(line), recipients: []};
    if (verb === 'RCPT' && sink.silentFor.has(addressIn(line))) return true;
    if (verb === 'RCPT') mail.recipients.push(addressIn(line));
    if (verb === 'DATA') data = '';
    return say(verb === 'DATA' ? '354 Go on' : (usual[verb]?.() ?? '250 Ok'));
  };

  const received = (line: string) => {
    if (data === null) return command(line);
    if (line !== '.') return void (data += `${line.replace(/^\./, '')}\r\n`);
    const {END} = sink.refusals;
    if (END === undefined) sink.mails.push({...mail, raw: data});
    data = null;
    return say(END ?? '250 Taken');
  };

  socket.setEncoding('utf8');
  say('220 sink');
  socket.on('data', chunk => {
    const lines = `${pending}${String(chunk)}`.split('\r\n');
    pending = lines.pop() ?? '';
    for (const line of lines) received(line);
  });
};

export const startSmtpSink = async (): Promise<SmtpSink> => {
  const kept = {mails: [], refusals: {}, silentFor: new Set<string>()};
  const sockets = new Set<Socket>();
  const server = createServer(socket => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    converse(socket, kept);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    ...kept,
    url: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    close: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
};
