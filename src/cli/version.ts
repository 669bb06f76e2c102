// By its name, so that the bundle carries the number and not the whole manifest.
export { version } from '../../package.json';
