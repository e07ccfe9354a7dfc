#ifndef CAIBIAN_CONFINEMENT_H
#define CAIBIAN_CONFINEMENT_H

#include <stddef.h>
#include <sys/types.h>

/// A file in memory, or one without a name, that ends with the program; -1 and errno where there is none.
int caibian_scratch(void);

/// Starts `program` with `input` and `output` as its standard input and output, its errors thrown away, and no other
/// descriptor, signal mask or environment of ours. Returns 0, or the error's number.
int caibian_spawn(pid_t *process, const char *program, char *const arguments[], char *const environment[], int input,
                  int output);

/// The most memory that this process has had at once, in bytes; 0 where nobody tells.
size_t caibian_peak(void);

/// Gives a pipe room for so many bytes, as far as the system lets us.
void caibian_widen(int end, int bytes);

/// Waits for `process` to end, and says how many seconds of the processor it took. Returns 0, or -1 and errno.
int caibian_wait(pid_t process, int *status, double *seconds);

/// Binds this process for good: at most `memory` bytes of data, without what its own file brings and nobody changed, and
/// `seconds` of processor time and life, no file that grows, no new program, no descriptor beyond the standard three and,
/// where the system can, no network, nothing written by name, and no file read but the system's libraries. Returns 0, or
/// -1 and errno.
int caibian_confine(size_t memory, unsigned seconds);

/// Whether the system can keep files from a process that is bound.
int caibian_hides_files(void);

#endif
