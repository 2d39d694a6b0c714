import { spawn } from 'node:child_process';

/** Opens the address where there is a browser to open it in; a machine without one has the address on its terminal. */
export function openBrowser(address: string): void {
  const command = commandFor(process.platform, process.env);
  if (!command) return;
  const [name, ...words] = command;
  const child = spawn(name, [...words, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

/** `BROWSER=none` leaves it closed. */
export function commandFor(platform: string, environment: NodeJS.ProcessEnv): [string, ...string[]] | null {
  if (environment.BROWSER === 'none' || environment.CI) return null;
  if (platform === 'darwin') return ['open'];
  // The first word in quotes would be the window's title.
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}
