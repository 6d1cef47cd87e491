// A server for the built page that knows nothing about it, in a nested folder, and that can be told to
// misbehave.
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.ftl': 'text/plain',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

const PLACE = '/games/1929/';
const BESIDE = '/games/beside/';

/** Answers in place of the page; returns false if it does not. */
export type Instead = (file: string, response: ServerResponse) => boolean;

const nothing: Instead = () => false;

/** The answer of a server under maintenance. */
export const unavailable: Instead = (_, response) => {
  response.writeHead(503, { 'Content-Type': 'text/html' }).end('<h1>Service Unavailable</h1>');
  return true;
};

/** The answer of a network that requires a sign-in. */
export const elsewhere: Instead = (_, response) => {
  response.writeHead(302, { Location: '/sign-in' }).end();
  return true;
};

/** The sign-in page; it requests nothing else, not even an icon. */
const SIGN_IN = '<link rel="icon" href="data:,"><h1>Sign in</h1>';

/** Shows the sign-in page at every address. */
export const signIn: Instead = (_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html' }).end(SIGN_IN);
  return true;
};

/** Accepts the request and never answers. */
export const silent: Instead = () => true;

export class Host {
  /** The folder whose files it serves. */
  folder: string;
  /** The folder that it serves at a second place. */
  beside: string | null = null;
  instead: Instead = nothing;
  /** Sent with every file. */
  headers: Record<string, string> = {};
  gzip = false;
  /** Written into the page, as servers do: the name of the current version. */
  edition = 'first';
  /** Every requested file, in order; the page itself is ''. */
  readonly asked: string[] = [];
  #server: Server | null = null;
  #port = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}${PLACE}`;
  }

  get addressBeside(): string {
    return `http://127.0.0.1:${this.#port}${BESIDE}`;
  }

  /** Opens, or reopens at the same address. */
  async open(): Promise<void> {
    const server = createServer((request, response) => {
      void this.#answer(new URL(request.url ?? '/', 'http://page').pathname, response);
    });
    await new Promise<void>((listening) => server.listen(this.#port, '127.0.0.1', listening));
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
    this.#port = bound.port;
    this.#server = server;
  }

  async close(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    await new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    });
  }

  async #answer(path: string, response: ServerResponse): Promise<void> {
    if (path === '/sign-in') return void signIn(path, response);
    const second = this.beside !== null && path.startsWith(BESIDE);
    const folder = second ? (this.beside ?? '') : this.folder;
    const place = second ? BESIDE : PLACE;
    const asked = path.startsWith(place) ? normalize(path.slice(place.length)) : '..';
    const file = asked === '.' ? '' : asked;
    this.asked.push(file);
    if (this.instead(file, response)) return;
    const name = join(folder, file === '' ? 'index.html' : file);
    const content = file.startsWith('..') ? null : await readFile(name).catch(() => null);
    if (content === null) return void response.writeHead(404).end();
    const body =
      file === '' ? `${content}`.replace('<html', `<html data-edition="${this.edition}"`) : content;
    response.writeHead(200, {
      'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
      ...(this.gzip ? { 'Content-Encoding': 'gzip' } : {}),
      ...this.headers,
    });
    response.end(this.gzip ? gzipSync(body) : body);
  }
}
