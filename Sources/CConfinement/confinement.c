#define _GNU_SOURCE
#include "confinement.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#if __has_include(<linux/landlock.h>)
#include <linux/landlock.h>
#define CAIBIAN_LANDLOCK
#endif
#endif

int caibian_scratch(void) {
#ifdef __linux__
  return memfd_create("caibian", MFD_CLOEXEC);
#else
  char name[] = "/tmp/caibian-XXXXXX";
  int file = mkstemp(name);
  if (file >= 0) {
    unlink(name);
    fcntl(file, F_SETFD, FD_CLOEXEC);
  }
  return file;
#endif
}

int caibian_spawn(pid_t *process, const char *program, char *const arguments[], char *const environment[], int input,
                  int output) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t none;
  int flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_adddup2(&actions, input, 0);
  posix_spawn_file_actions_adddup2(&actions, output, 1);
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
#ifdef __APPLE__
  flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#else
  posix_spawn_file_actions_addclosefrom_np(&actions, 3);
#endif
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  sigset_t all;
  sigfillset(&all);
  sigdelset(&all, SIGKILL);
  sigdelset(&all, SIGSTOP);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(&attributes, (short)flags);
  int code = posix_spawn(process, program, &actions, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return code;
}

static int limit(int what, rlim_t value) {
  struct rlimit both = {value, value};
  return setrlimit(what, &both);
}

#if defined(__linux__) && defined(__x86_64__)
#define CAIBIAN_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__linux__) && defined(__aarch64__)
#define CAIBIAN_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#ifdef CAIBIAN_ARCHITECTURE
#define REFUSE(call) \
  BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (call), 0, 1), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)

// A parser reads tables of character sets by name and nothing else; what is listed here it never needs.
static int filter(void) {
  struct sock_filter program[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, CAIBIAN_ARCHITECTURE, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
#ifdef __x86_64__
      // Calls of the x32 interface would pass by other numbers.
      BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
      REFUSE(SYS_fork), REFUSE(SYS_vfork), REFUSE(SYS_unlink), REFUSE(SYS_rename), REFUSE(SYS_link),
      REFUSE(SYS_symlink), REFUSE(SYS_mkdir), REFUSE(SYS_rmdir), REFUSE(SYS_chmod), REFUSE(SYS_chown),
      REFUSE(SYS_creat), REFUSE(SYS_open),
#endif
      REFUSE(SYS_socket), REFUSE(SYS_socketpair), REFUSE(SYS_connect), REFUSE(SYS_bind), REFUSE(SYS_sendto),
      REFUSE(SYS_sendmsg), REFUSE(SYS_execve), REFUSE(SYS_execveat), REFUSE(SYS_clone), REFUSE(SYS_ptrace),
      REFUSE(SYS_process_vm_readv), REFUSE(SYS_process_vm_writev), REFUSE(SYS_kill), REFUSE(SYS_tkill),
      REFUSE(SYS_unlinkat), REFUSE(SYS_renameat), REFUSE(SYS_renameat2), REFUSE(SYS_linkat), REFUSE(SYS_symlinkat),
      REFUSE(SYS_mkdirat), REFUSE(SYS_mknodat), REFUSE(SYS_fchmod), REFUSE(SYS_fchmodat), REFUSE(SYS_fchownat),
      REFUSE(SYS_truncate), REFUSE(SYS_mount), REFUSE(SYS_setns), REFUSE(SYS_unshare), REFUSE(SYS_bpf),
      REFUSE(SYS_perf_event_open), REFUSE(SYS_keyctl), REFUSE(SYS_add_key), REFUSE(SYS_request_key),
      REFUSE(SYS_io_uring_setup), REFUSE(SYS_pidfd_open), REFUSE(SYS_open_by_handle_at),
      // These have a structure that a filter cannot look into; the library does without.
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 435 /* clone3 */, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 437 /* openat2 */, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
      // Opening is for reading.
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat, 0, 3),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[2])),
      BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, O_WRONLY | O_RDWR | O_CREAT | O_TRUNC, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog filter = {sizeof(program) / sizeof(program[0]), program};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}
#endif

#ifdef CAIBIAN_LANDLOCK
// Tables of character sets lie among the system's libraries; how much memory we have is told in /proc/self. No other file
// is opened, so that a parser that was taken over reads no key, no token and nothing of our parent.
static int readable(void) {
  static const char *const places[] = {"/usr/lib", "/usr/lib64", "/usr/share/i18n", "/lib", "/lib64", "/proc/self"};
  struct landlock_ruleset_attr all = {.handled_access_fs = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1};
  int rules = (int)syscall(SYS_landlock_create_ruleset, &all, sizeof all, 0);
  if (rules < 0) return errno == ENOSYS || errno == EOPNOTSUPP ? 0 : -1;
  for (size_t place = 0; place < sizeof places / sizeof places[0]; place++) {
    struct landlock_path_beneath_attr beneath = {
        .allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR,
        .parent_fd = open(places[place], O_PATH | O_CLOEXEC)};
    if (beneath.parent_fd < 0) continue;
    int code = (int)syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
    close(beneath.parent_fd);
    if (code != 0) return -1;
  }
  int code = (int)syscall(SYS_landlock_restrict_self, rules, 0);
  close(rules);
  return code;
}
#endif

int caibian_hides_files(void) {
#ifdef CAIBIAN_LANDLOCK
  return syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION) > 0;
#else
  return 0;
#endif
}

void caibian_widen(int end, int bytes) {
#ifdef F_SETPIPE_SZ
  (void)fcntl(end, F_SETPIPE_SZ, bytes);
#else
  (void)end;
  (void)bytes;
#endif
}

#ifdef __linux__
// What the system counts of this process under `name`, in bytes; 0 where it does not say.
static size_t counted(const char *name) {
  char status[4096];
  int file = open("/proc/self/status", O_RDONLY | O_CLOEXEC);
  ssize_t length = file >= 0 ? read(file, status, sizeof status - 1) : -1;
  if (file >= 0) close(file);
  if (length <= 0) return 0;
  status[length] = 0;
  const char *line = strstr(status, name);
  return line ? strtoul(line + strlen(name), NULL, 10) << 10 : 0;
}
#endif

size_t caibian_peak(void) {
#ifdef __linux__
  // Not `getrusage`: that counts what the parent had when it started us.
  return counted("VmHWM:");
#else
  struct rusage usage;
  return getrusage(RUSAGE_SELF, &usage) == 0 ? (size_t)usage.ru_maxrss : 0;
#endif
}

int caibian_wait(pid_t process, int *status, double *seconds) {
  struct rusage usage;
  pid_t ended;
  do ended = wait4(process, status, 0, &usage);
  while (ended < 0 && errno == EINTR);
  if (ended < 0) return -1;
  *seconds = (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
             (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
  return 0;
}

int caibian_confine(size_t memory, unsigned seconds) {
#ifdef __linux__
  if (syscall(SYS_close_range, 3u, ~0u, 0u) != 0 && errno != ENOSYS) return -1;
  // The parent's end is ours, and nobody looks into us or takes our core.
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || prctl(PR_SET_DUMPABLE, 0) != 0) return -1;
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
  // The program's own file counts as data too, 30 MB of it where the libraries are inside, but takes no memory until
  // it is changed: only what was changed of it, or made besides, counts against the input.
  size_t mapped = counted("VmData:"), changed = counted("RssAnon:");
  if (limit(RLIMIT_DATA, memory + (mapped > changed ? mapped - changed : 0)) != 0) return -1;
#endif
#ifdef CAIBIAN_LANDLOCK
  if (readable() != 0) return -1;
#endif
  if (limit(RLIMIT_CPU, seconds) != 0 || limit(RLIMIT_CORE, 0) != 0 || limit(RLIMIT_FSIZE, 0) != 0 ||
      limit(RLIMIT_NOFILE, 32) != 0) {
    return -1;
  }
  alarm(seconds);
#ifdef CAIBIAN_ARCHITECTURE
  // A system without filters has said so by EINVAL; the limits above hold there too.
  if (filter() != 0 && errno != EINVAL && errno != ENOSYS) return -1;
#endif
  return 0;
}
