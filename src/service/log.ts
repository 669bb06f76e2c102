/** Where a host lets the service write what went wrong. Messages are whole lines of plain English. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}
