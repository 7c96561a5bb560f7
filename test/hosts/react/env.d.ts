/// <reference types="scheduler-elements/jsx" />
