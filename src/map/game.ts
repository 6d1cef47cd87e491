// One Phaser game with one empty scene, asleep: it draws a frame only when it is asked to.
// WebGL first, the plain canvas where there is none.
import { AUTO, CANVAS, Game, Scale, Scene } from 'phaser';

export interface Board {
  readonly game: Game;
  readonly scene: Scene;
  readonly canvas: HTMLCanvasElement;
  /** Draws one frame now. */
  step(): void;
  resize(width: number, height: number, cssWidth: number, cssHeight: number): void;
  destroy(): void;
}

/** Rejects if the browser can give neither kind of canvas. */
export async function openBoard(
  host: HTMLElement,
  width: number,
  height: number,
  plain: boolean,
): Promise<Board> {
  if (plain) return start(host, width, height, CANVAS);
  try {
    return await start(host, width, height, AUTO);
  } catch {
    return start(host, width, height, CANVAS);
  }
}

function start(host: HTMLElement, width: number, height: number, type: number): Promise<Board> {
  return new Promise((resolve, reject) => {
    const scene = new Scene('map');
    let game: Game;
    try {
      game = new Game({
        type,
        parent: host,
        width,
        height,
        scene,
        banner: false,
        backgroundColor: '#CBD5D0',
        scale: { mode: Scale.NONE },
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        loader: { imageLoadType: 'HTMLImageElement' },
        autoFocus: false,
        disableContextMenu: false,
        antialias: true,
        roundPixels: false,
      });
    } catch (cause) {
      reject(new Error('The map needs WebGL or a canvas, and the browser gives neither.', { cause }));
      return;
    }
    game.events.once('ready', () => {
      // The loop starts right after this event; it is stopped before its first frame.
      setTimeout(() => {
        game.loop.sleep();
        resolve(board(game, scene));
      }, 0);
    });
  });
}

function board(game: Game, scene: Scene): Board {
  const { canvas } = game;
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, {
    position: 'absolute',
    left: '0',
    top: '0',
    display: 'block',
    touchAction: 'none',
  });
  return {
    game,
    scene,
    canvas,
    step: () => {
      const now = performance.now();
      game.step(now, 16);
    },
    resize: (width, height, cssWidth, cssHeight) => {
      game.scale.resize(width, height);
      Object.assign(canvas.style, { width: `${cssWidth}px`, height: `${cssHeight}px` });
    },
    destroy: () => {
      // Phaser takes itself down at its next step, and its loop is asleep.
      game.destroy(true);
      game.step(performance.now(), 0);
      window.onblur = null;
      window.onfocus = null;
    },
  };
}
