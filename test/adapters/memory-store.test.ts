import { memoryStores } from '../support/memory-store.ts';
import { storeContract } from './contracts/store-contract.ts';

storeContract('in memory', async (municipalities) => memoryStores(municipalities));
