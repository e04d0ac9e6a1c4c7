import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Socket } from 'node:net';

/**
 * When the house closes, connections over which nothing is asked end at once, those of browsers that have opened one
 * ahead of need included: Node counts these as busy and would wait a minute for them. Others end with their answer.
 */
export function endQuietSockets(app: NestFastifyApplication): void {
  const server = app.getHttpServer();
  const asked = new Map<Socket, number>();
  let isClosing = false;
  server.on('connection', (socket: Socket) => {
    asked.set(socket, 0);
    socket.on('close', () => asked.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    asked.set(socket, (asked.get(socket) ?? 0) + 1);
    response.on('close', () => {
      const left = (asked.get(socket) ?? 1) - 1;
      if (asked.has(socket)) asked.set(socket, left);
      if (isClosing && left === 0) socket.destroySoon();
    });
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preClose', async () => {
      isClosing = true;
      for (const [socket, count] of asked) if (count === 0) socket.destroy();
    });
}
