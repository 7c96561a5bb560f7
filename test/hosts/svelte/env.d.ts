/// <reference types="svelte" />
/// <reference types="scheduler-elements/svelte" />
