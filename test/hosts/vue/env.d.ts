/// <reference types="scheduler-elements/vue" />
