// One Phaser game with one empty scene and no loop: it draws a frame only on request, and its canvas is only
// as large as what moves, so that the browser does not recompose the rest of the window. WebGL first, a plain
// canvas as the fallback.
import { AUTO, CANVAS, Game, Scale, Scene } from 'phaser';
import type { Box } from '../atlas/rings.ts';
import { BOARD } from './canvas.ts';

export interface Board {
  readonly scene: Scene;
  readonly canvas: HTMLCanvasElement;
  /** Draws one frame of this part of the window now, in device pixels, `ratio` of which make a CSS pixel. */
  step(part: Box, ratio: number): void;
  /** Empties the board. */
  clear(): void;
  destroy(): void;
}

/**
 * Phaser's own start runs a loop and adds a visibility listener to pause it, which Phaser never removes: one
 * more with each map. This game draws on request and needs neither.
 */
class WithoutLoop extends Game {
  protected override start(): void {
    // Nothing to start.
  }
}

/** Rejects if the browser provides neither kind of canvas. */
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
        // Moving objects have soft edges of their own; antialiasing the whole window would cost more than
        // everything else.
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
      // Phaser destroys itself at its next step, and without a loop nothing else takes that step.
      game.destroy(true);
      game.step(performance.now(), 0);
    },
  };
}
