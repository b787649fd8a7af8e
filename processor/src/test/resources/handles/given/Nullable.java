package zoo;

@interface Nullable {}
