// One Phaser game with one empty scene and no loop: it draws a frame only when it is asked to, and is only as large as what
// moves: the rest of the window is then left as it is by whoever lays the layers of the page over one another.
// WebGL first, the plain canvas where there is none.
import { AUTO, CANVAS, Game, Scale, Scene } from 'phaser';
import type { Box } from '../atlas/rings.ts';
import { BOARD } from './canvas.ts';

export interface Board {
  readonly scene: Scene;
  readonly canvas: HTMLCanvasElement;
  /** Draws one frame of this part of the window now, in device pixels, `ratio` of which make a CSS pixel. */
  step(part: Box, ratio: number): void;
  /** Nothing is to be seen on it. */
  clear(): void;
  destroy(): void;
}

/**
 * Phaser's own start runs a loop, and listens for the page going out of sight to pause it: a listener that Phaser never
 * takes away, one more with each map. This game is asked for its frames and needs neither.
 */
class WithoutLoop extends Game {
  protected override start(): void {
    // Nothing is to be started.
  }
}

/** Rejects if the browser can give neither kind of canvas. */
export async function openBoard(host: HTMLElement, plain: boolean): Promise<Board> {
  if (plain) return start(host, CANVAS);
  try {
    return await start(host, AUTO);
  } catch {
    return start(host, CANVAS);
  }
}

function start(host: HTMLElement, type: number): Promise<Board> {
  return new Promise((resolve, reject) => {
    const scene = new Scene('map');
    let game: Game;
    try {
      game = new WithoutLoop({
        type,
        parent: host,
        width: 1,
        height: 1,
        scene,
        banner: false,
        transparent: true,
        scale: { mode: Scale.NONE },
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        loader: { imageLoadType: 'HTMLImageElement' },
        autoFocus: false,
        disableContextMenu: false,
        antialias: true,
        // What moves has soft edges of its own; smoothing the whole window would cost more than all of it.
        antialiasGL: false,
        roundPixels: false,
      });
    } catch (cause) {
      reject(new Error('The map needs WebGL or a canvas, and the browser gives neither.', { cause }));
      return;
    }
    game.events.once('ready', () => resolve(board(game, scene)));
  });
}

function board(game: Game, scene: Scene): Board {
  const { canvas } = game;
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, {
    position: 'absolute',
    left: '0',
    top: '0',
    zIndex: String(BOARD),
    pointerEvents: 'none',
  });
  canvas.hidden = true;
  let lies = '';
  return {
    scene,
    canvas,
    step: (part, ratio) => {
      const [width, height] = [part.right - part.left, part.bottom - part.top];
      const there = [part.left, part.top, width, height, ratio].join();
      if (there !== lies) {
        lies = there;
        game.scale.resize(width, height);
        scene.cameras.main.setScroll(part.left, part.top);
        Object.assign(canvas.style, {
          left: `${part.left / ratio}px`,
          top: `${part.top / ratio}px`,
          width: `${width / ratio}px`,
          height: `${height / ratio}px`,
        });
      }
      canvas.hidden = false;
      game.step(performance.now(), 16);
    },
    clear: () => {
      canvas.hidden = true;
    },
    destroy: () => {
      // Phaser takes itself down at its next step, and no loop takes that for it.
      game.destroy(true);
      game.step(performance.now(), 0);
    },
  };
}
