import { type Call, createCall } from '@jalon/contracts/platform/client';
import { i18n } from '@lingui/core';

type Sent = (share: number) => void;

/** The answer of an `XMLHttpRequest` as `fetch` would give it. */
function answerOf(request: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const line of request
    .getAllResponseHeaders()
    .trim()
    .split(/[\r\n]+/)) {
    const at = line.indexOf(':');
    if (at > 0) headers.append(line.slice(0, at), line.slice(at + 1).trim());
  }
  return new Response(request.response, { status: request.status, headers });
}

/** `fetch` that tells how much has been sent (from 0 to 1): the browser's own does not. */
const sendingFetch =
  (onSent: Sent): typeof fetch =>
  (address, { method = 'GET', headers, body, signal } = {}) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(method, String(address));
      for (const [name, value] of new Headers(headers)) request.setRequestHeader(name, value);
      request.responseType = 'blob';
      request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
      request.onload = () => resolve(answerOf(request));
      request.onerror = () => reject(new TypeError('The server could not be reached'));
      request.onabort = () => reject(new DOMException('Cancelled', 'AbortError'));
      signal?.addEventListener('abort', () => request.abort(), { once: true });
      request.send(body instanceof FormData ? body : null);
    });

/** The typed call for one upload, told how far it is. */
export const uploadCall = (onSent: Sent): Call =>
  createCall({
    baseUrl: '',
    headers: () => ({ 'accept-language': i18n.locale || 'fr' }),
    fetch: sendingFetch(onSent),
  });
