// The feed's former address, which readers of it have.
export { GET } from '../thay-doi.xml.ts';
